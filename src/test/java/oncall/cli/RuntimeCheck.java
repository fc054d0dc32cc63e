package oncall.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The program with a runtime of its own, as {@code mvn -Pdist package} packs it, prints in an empty root what the program
 * prints here. The root has a shell, the C library, /proc and a plan, and neither Java nor git.
 */
class RuntimeCheck {

    private static final long MOST_BYTES = 40_000_000;
    private static final Pattern LIBRARY = Pattern.compile("(/\\S+) \\(0x");
    private static final String TODAY = "2026-11-21";

    @TempDir
    static Path root;

    private static Path packed;
    private static Path home;

    @BeforeAll
    static void unpack() throws Exception {
        try (Stream<Path> made = Files.list(Path.of("target/dist"))) {
            packed = made.filter(file -> file.toString().endsWith(".tar.gz"))
                    .findFirst()
                    .orElseThrow();
        }
        Path opt = Files.createDirectories(root.resolve("opt"));
        run("tar", "-xzf", packed.toString(), "-C", opt.toString());
        home = opt.resolve(packed.getFileName().toString().replace(".tar.gz", ""));
        Files.createDirectory(root.resolve("proc"));
        Set<String> files = new TreeSet<>(List.of("/bin/sh"));
        for (String program : List.of("/bin/sh", home + "/runtime/bin/java", home + "/runtime/lib/server/libjvm.so")) {
            LIBRARY.matcher(run("ldd", program)).results().forEach(library -> files.add(library.group(1)));
        }
        for (String file : files) {
            if (!file.startsWith(home.toString())) {
                Path copy = root.resolve(file.substring(1));
                Files.createDirectories(copy.getParent());
                Files.copy(Path.of(file).toRealPath(), copy);
            }
        }
        run("cp", "-r", "examples/next-swaps", root.resolve("plan").toString());
        Files.writeString(root.resolve("holidays.ics"), """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//test
                BEGIN:VEVENT
                UID:1
                DTSTAMP:20260101T000000Z
                DTSTART;VALUE=DATE:20261225
                RRULE:FREQ=YEARLY
                SUMMARY:Noël
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
    }

    @Test
    void isSmall() throws Exception {
        assertThat(Files.size(packed)).isLessThan(MOST_BYTES);
    }

    @Test
    void hasNothingOfWhereAndWhenItWasBuilt() throws Exception {
        assertThat(run("tar", "--numeric-owner", "--utc", "--full-time", "-tvzf", packed.toString())
                        .lines())
                .allMatch(line -> line.contains(" 0/0 ") && line.contains(" 2026-01-01 00:00:00 "));
        String here = Path.of("").toAbsolutePath().toString();
        assertThat(run("sh", "-c", "! grep -rlF -- \"$0\" \"$1\"", here, home.toString()))
                .isEmpty();
    }

    @Test
    void usesItsOwnJavaAndArchive() throws Exception {
        assertThat(runInRoot("--version"))
                .startsWith("oncall ")
                .contains(" in /opt/" + home.getFileName() + "/runtime\n")
                .endsWith("\nArchive of loaded classes: used\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-C plan schedule",
                "-C plan schedule --format json",
                "-C plan schedule --format html",
                "-C plan schedule --format ics",
                "-C plan who",
                "-C plan validate --format json",
                "-C plan validate --format junit",
                "-C plan runbook aggregate-profit",
                "-C plan plan",
                "-C plan owners",
                "-C plan fairness",
                "-C plan swap 2026-12-14",
                "holidays us-ny --years 2027",
                "holidays --ics holidays.ics --years 2027",
                "schema team",
                "completion zsh",
                "schedule --help"
            })
    void printsWhatItPrintsElsewhere(String line) throws Exception {
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        if (line.startsWith("-C plan")) {
            words.addAll(List.of("--today", TODAY));
        }
        String[] arguments = words.toArray(String[]::new);

        assertThat(runInRoot(arguments)).isEqualTo(Run.in(root, arguments).out());
    }

    @Test
    void hasAManPageOfAllCommands() throws Exception {
        String page = home.resolve("share/man/man1/oncall.1").toString();

        assertThat(run("groff", "-man", "-ww", "-z", page)).isEmpty();
        assertThat(run("groff", "-man", "-Tutf8", "-P-cbu", page))
                .contains("oncall schedule", "oncall completion SHELL", "EXIT STATUS");
    }

    private static String runInRoot(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "env", "-i", "unshare", "--map-root-user", "--fork", "--pid", "--mount-proc", "--root=" + root));
        command.add("/opt/" + home.getFileName() + "/oncall");
        command.addAll(List.of(arguments));
        return run(command.toArray(String[]::new));
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor())
                .as("%s%n%s", String.join(" ", command), output)
                .isZero();
        return output;
    }
}
