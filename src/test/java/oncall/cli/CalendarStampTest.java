package oncall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import oncall.PlanFolder;
import oncall.git.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The time of a calendar is that of the plan's files, never now. */
class CalendarStampTest {

    @TempDir
    Path root;

    private static String stamps(Run run) {
        return String.join(
                " ",
                run.out()
                        .lines()
                        .filter(line -> line.startsWith("DTSTAMP:"))
                        .distinct()
                        .toList());
    }

    @Test
    void isThatOfTheLastCommitOfTheDirectory() throws Exception {
        Repository repository = Repository.in(root);
        PlanFolder plan = new PlanFolder(Files.createDirectories(root.resolve("plan")));
        repository.commitAt("2026-03-01T12:30:00+02:00");
        repository.with("README.md", "").commitAt("2026-05-01T12:00:00Z");
        Map<String, String> environment = repository.environment();

        assertThat(stamps(Run.in(plan.directory(), environment, false, "schedule", "--format", "ics")))
                .isEqualTo("DTSTAMP:20260301T103000Z");
        assertThat(stamps(Run.in(
                        plan.directory(),
                        environment,
                        false,
                        "schedule",
                        "--format",
                        "ics",
                        "--at",
                        "2026-06-01T08:00Z")))
                .isEqualTo("DTSTAMP:20260601T080000Z");
    }

    @Test
    void isThatOfTheNewestFileWithoutGit() throws Exception {
        PlanFolder plan = new PlanFolder(root);
        try (Stream<Path> files = Files.list(root)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
            }
        }
        Files.setLastModifiedTime(root.resolve("team.yaml"), FileTime.from(Instant.parse("2026-02-03T04:05:06Z")));

        assertThat(stamps(Run.in(plan.directory(), "schedule", "--format", "ics")))
                .isEqualTo("DTSTAMP:20260203T040506Z");
    }
}
