package oncall.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import oncall.PlanFolder;
import oncall.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Things that a directory can contain in place of the files of a plan. */
class PlanReaderTest {

    @TempDir
    Path temporary;

    private PlanFolder plan() throws IOException {
        return new PlanFolder(Files.createDirectories(temporary.resolve("plan")));
    }

    @Test
    void requiresATeam() throws IOException {
        PlanFolder plan = plan();
        Files.delete(plan.directory().resolve("team.yaml"));

        Run run = Run.in(plan.directory(), "schedule");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("team.yaml:1:1: error: there is no file team.yaml;"
                        + " name the plan's directory with -C DIR [missing-file]\n");
    }

    @Test
    void warnsOfMissingHolidaysAndPipelines() throws IOException {
        PlanFolder plan = plan();
        Files.delete(plan.directory().resolve("holidays.yaml"));
        Files.delete(plan.directory().resolve("pipelines.yaml"));

        assertThat(Run.in(plan.directory(), "schedule").exit()).isZero();
        assertThat(Run.in(plan.directory(), "validate").exit()).isZero();
        assertThat(validate(plan))
                .contains("holidays.yaml:1:1: warning: there is no file holidays.yaml;"
                        + " write 'holidays: []' to it if there are none [missing-file]")
                .contains("pipelines.yaml:1:1: warning: there is no file pipelines.yaml");
    }

    @Test
    void refusesAFolder() throws IOException {
        PlanFolder plan = plan();
        Files.delete(plan.directory().resolve("team.yaml"));
        Files.createDirectory(plan.directory().resolve("team.yaml"));

        assertThat(validate(plan)).contains("team.yaml:1:1: error: this is a folder, but a file is expected");
    }

    @Test
    void refusesLinksThatLeadOut() throws IOException {
        PlanFolder plan = plan();
        Path secret = Files.writeString(temporary.resolve("secret.yaml"), "password: hunter2\n");
        Files.delete(plan.directory().resolve("holidays.yaml"));
        Files.createSymbolicLink(plan.directory().resolve("holidays.yaml"), secret);
        Files.createDirectory(temporary.resolve("elsewhere"));
        Files.createSymbolicLink(plan.directory().resolve("pipelines"), temporary.resolve("elsewhere"));

        assertThat(validate(plan))
                .contains("holidays.yaml:1:1: error: this is a link that leads out of the plan's directory")
                .contains("pipelines:1:1: error: this is a link that leads out of the plan's directory")
                .doesNotContain("hunter2");
    }

    @Test
    void followsLinksThatStayInside() throws IOException {
        PlanFolder plan = plan();
        Files.move(plan.directory().resolve("team.yaml"), plan.directory().resolve("team.v2"));
        Files.createSymbolicLink(plan.directory().resolve("team.yaml"), Path.of("team.v2"));
        Path link = Files.createSymbolicLink(temporary.resolve("link"), plan.directory());

        assertThat(Run.in(link, "validate").out()).isEqualTo("No problems found in 3 files.\n");
    }

    @Test
    void refusesLinksToNowhereAndInCycles() throws IOException {
        PlanFolder plan = plan();
        Files.delete(plan.directory().resolve("team.yaml"));
        Files.createSymbolicLink(plan.directory().resolve("team.yaml"), Path.of("gone.yaml"));
        Files.delete(plan.directory().resolve("holidays.yaml"));
        Files.createSymbolicLink(plan.directory().resolve("holidays.yaml"), Path.of("holidays.yaml"));

        assertThat(validate(plan))
                .contains("team.yaml:1:1: error: this is a link that leads nowhere")
                .contains("holidays.yaml:1:1: error: this is a link that leads nowhere");
    }

    @Test
    void doesNotWaitForAPipe() throws Exception {
        PlanFolder plan = plan();
        Files.delete(plan.directory().resolve("team.yaml"));
        new ProcessBuilder("mkfifo", plan.directory().resolve("team.yaml").toString())
                .start()
                .waitFor();

        assertThat(validate(plan)).contains("team.yaml:1:1: error: this is a pipe or a device, not a file");
    }

    @Test
    void readsTheFolderAfterTheFileInOrderOfNames() throws IOException {
        PlanFolder plan = plan();
        for (String file : List.of("pipelines/b.yaml", "pipelines/a.yml", "pipelines.yaml", "pipelines/notes.txt")) {
            String id = file.replaceAll("[^a-z]", "-");
            plan.with(file, "pipelines: [{id: " + id + ", name: X, primary_owner: bob, secondary_owner: alice}]\n");
        }
        plan.with("pipelines/.hidden.yaml", "{").with("pipelines/c.yaml", "tiers: {gold: {}}\nunknown: 1\n");

        assertThat(Run.in(plan.directory(), "runbook", "zzzzzzzzz").err())
                .contains("the plan has pipelines-yaml, pipelines-a-yml, pipelines-b-yaml\n");
        assertThat(validate(plan))
                .contains("pipelines/c.yaml:2:1: error: unknown key 'unknown'")
                .contains("in 6 files");
    }

    @Test
    void findsIdsThatTwoFilesShare() throws IOException {
        String one = "tiers: {gold: {}}\npipelines: [{id: x, name: X, primary_owner: bob, secondary_owner: alice}]\n";
        PlanFolder plan = plan().with("pipelines/one.yaml", one).with("pipelines/two.yaml", one);

        assertThat(validate(plan))
                .contains(
                        "pipelines/two.yaml:1:9: error: another tier already has the id 'gold' (pipelines/one.yaml, line 1)")
                .contains("pipelines/two.yaml:2:18: error: another pipeline already has the id 'x'");
    }

    @Test
    void refusesAFileInPlaceOfTheFolder() throws IOException {
        PlanFolder plan = plan().with("pipelines", "x");

        assertThat(validate(plan)).contains("pipelines:1:1: error: this is not a folder");
    }

    @Test
    void doesNotReportUnreadableFilesAsMissing() throws IOException {
        PlanFolder plan = plan().with("holidays.yaml", "calendars: [")
                .with("pipelines/broken.YAML", "pipelines: [")
                .with("team.yaml", """
                        team: T
                        engineers: [{id: alice, name: A, slack: a, calendar: fr}, {id: bob, name: B, slack: b}]
                        rotation: {start: 2026-01-05}
                        """)
                .with(
                        "pipelines.yaml",
                        "pipelines: [{id: x, name: X, tier: gold, primary_owner: bob, secondary_owner: alice,"
                                + " depends_on: [y]}]\n");

        assertThat(validate(plan))
                .contains("holidays.yaml:1:", "pipelines/broken.YAML:1:", "Found 2 errors in 4 files.");
    }

    @Test
    void reportsFoldersInTheFolder() throws IOException {
        PlanFolder plan = plan().with("pipelines/profit/unit.yaml", "pipelines: []\n");

        assertThat(validate(plan)).contains("pipelines/profit:1:1: error: this folder in 'pipelines' is not read");
    }

    private static String validate(PlanFolder plan) {
        Run run = Run.in(plan.directory(), "validate");
        assertThat(run.err()).isEmpty();
        return run.out();
    }
}
