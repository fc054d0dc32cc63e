package oncall.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import oncall.PlanFolder;
import oncall.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files whose names do not belong to a plan. */
class FileNamesTest {

    @TempDir
    Path temporary;

    private PlanFolder plan() throws IOException {
        return new PlanFolder(Files.createDirectories(temporary.resolve("plan")));
    }

    @Test
    void findsAFileUnderAnotherName() throws IOException {
        PlanFolder plan = plan();
        Files.move(plan.directory().resolve("team.yaml"), plan.directory().resolve("team.yml"));
        Files.move(plan.directory().resolve("holidays.yaml"), plan.directory().resolve("holiday.yaml"));

        assertThat(validate(plan))
                .contains(
                        "holidays.yaml:1:1: error: there is no file holidays.yaml; rename 'holiday.yaml' if that is the file [missing-file]")
                .contains("team.yaml:1:1: error: there is no file team.yaml; rename 'team.yml' if that is the file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"schedule.yml", "shedule.yaml", "Schedule.yaml", "schedules.yaml"})
    void reportsPublishedShiftsThatAreNotRead(String name) throws IOException {
        PlanFolder plan = plan().with(name, "shifts: []\n");

        assertThat(validate(plan))
                .isEqualTo("schedule.yaml:1:1: warning: there is no file schedule.yaml; rename '" + name
                        + "' if that is the file [missing-file]\nFound 1 warning in 3 files.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"module.yaml", "schedule.md", ".schedule.yaml.swp", "schedule.yaml.orig", "values.yaml"})
    void ignoresOtherFiles(String name) throws IOException {
        assertThat(validate(plan().with(name, ""))).isEqualTo("No problems found in 3 files.\n");
    }

    @Test
    void reportsFilesThatAreNotRead() throws IOException {
        PlanFolder plan = plan().with("team.yml", "").with("Pipelines.YAML", "").with("team.yaml.orig", "");

        assertThat(validate(plan)).isEqualTo("""
                        Pipelines.YAML:1:1: warning: this file is not read; move its content to pipelines.yaml, or remove it [unread-file]
                        team.yml:1:1: warning: this file is not read; move its content to team.yaml, or remove it [unread-file]
                        Found 2 warnings in 3 files.
                        """);
    }

    private static String validate(PlanFolder plan) {
        Run run = Run.in(plan.directory(), "validate");
        assertThat(run.err()).isEmpty();
        return run.out();
    }
}
