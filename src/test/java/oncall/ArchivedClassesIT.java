package oncall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The archive beside the program has the classes of the commands that people type, since each other class costs time. */
class ArchivedClassesIT {

    private static final int MOST_OTHERS = 30;

    private static final List<String> COMMANDS = List.of(
            "schedule --weeks 12",
            "schedule --format html",
            "schedule --format ics",
            "schedule --format csv",
            "schedule --explain",
            "validate",
            "who",
            "who --pipeline aggregate-profit",
            "runbook aggregate-profit",
            "owners",
            "fairness",
            "diff",
            "plan",
            "plan --format html",
            "handoff",
            "publish --check",
            "completion bash",
            "rules",
            "--help");

    /** From version 24 on, each run loads all classes of an archive, and Jackson's are left out: see make-archive.sh. */
    private static final List<String> WITH_JSON =
            List.of("schedule --format json", "validate --format json", "who --format json", "owners --format json");

    /** Up to 23, Java makes classes for each record that is compared, and swaps compare several. */
    private static final List<String> WITH_RECORDS = List.of(
            "swap 2026-12-07 --with adwoa --today 2026-11-21 --dry-run",
            "away adwoa 2026-12-07 --today 2026-11-21 --dry-run");

    private static final int LOADS_ALL = 24;

    @TempDir
    Path dir;

    static Stream<Arguments> runs() throws IOException {
        List<Arguments> runs = new ArrayList<>();
        for (Path jdk : Launches.jdks().toList()) {
            List<String> commands = new ArrayList<>(COMMANDS);
            commands.addAll(Launches.feature(jdk) < LOADS_ALL ? WITH_JSON : WITH_RECORDS);
            commands.forEach(command -> runs.add(Arguments.of(jdk, command)));
        }
        return runs.stream();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void takesClassesFromTheArchive(Path jdk, String command) throws IOException {
        Path log = dir.resolve("classes");
        Map<String, String> env = Map.of(
                "JAVA_HOME",
                jdk.toString(),
                "PATH",
                "/usr/bin:/bin",
                "ONCALL_JAVA_OPTIONS",
                "-Xlog:class+load=info:file=" + log);
        Path example = Path.of(Launches.EXAMPLE);

        Launches.Outcome outcome = Launches.run(
                env, example, Launches.command(Launches.installWithArchive(jdk), List.of(command.split(" "))));

        assertThat(outcome.status()).as(outcome.err()).isZero();
        try (Stream<String> classes = Files.lines(log)) {
            assertThat(classes.filter(line -> !line.contains("source: shared objects file")))
                    .hasSizeLessThanOrEqualTo(MOST_OTHERS);
        }
    }
}
