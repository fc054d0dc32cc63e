package oncall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The archive beside the program has the classes of the commands that people type, since each other class costs time. */
class ArchivedClassesIT {

    private static final int MOST_OTHERS = 30;

    @TempDir
    Path dir;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "schedule --weeks 12",
                "schedule --format html",
                "schedule --explain",
                "validate",
                "who",
                "who --pipeline aggregate-profit",
                "runbook aggregate-profit",
                "owners",
                "fairness",
                "diff",
                "completion bash",
                "rules",
                "--help"
            })
    void takesClassesFromTheArchive(String command) throws IOException {
        Path log = dir.resolve("classes");
        Map<String, String> env = Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "PATH",
                "/usr/bin:/bin",
                "ONCALL_JAVA_OPTIONS",
                "-Xlog:class+load=info:file=" + log);
        Path example = Path.of(Launches.EXAMPLE);

        Launches.Outcome outcome = Launches.run(
                env, example, Launches.command(Launches.PROGRAM.toAbsolutePath(), List.of(command.split(" "))));

        assertThat(outcome.status()).as(outcome.err()).isZero();
        try (Stream<String> classes = Files.lines(log)) {
            assertThat(classes.filter(line -> !line.contains("source: shared objects file")))
                    .hasSizeLessThanOrEqualTo(MOST_OTHERS);
        }
    }
}
