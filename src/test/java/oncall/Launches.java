package oncall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Runs of the packaged program, each as a separate process, on any JDK. */
final class Launches {

    private Launches() {}

    /** A working directory without files of the program. */
    static final Path ELSEWHERE = Path.of(System.getProperty("java.io.tmpdir"));

    static final Path PROGRAM = Path.of(System.getProperty("oncall.program", "target/oncall"));

    /** The folder of a plan without errors. */
    static final String EXAMPLE =
            Path.of("examples/next-swaps").toAbsolutePath().toString();

    /** The folder of a plan with errors. */
    static final String WRONG =
            Path.of("src/test/resources/oncall/plans/gaps").toAbsolutePath().toString();

    /** A file of calendar events. */
    private static final String FEED = Path.of("src/test/resources/oncall/plans/feed/feed.ics")
            .toAbsolutePath()
            .toString();

    /** A schedule, and findings. */
    static final List<List<String>> SCHEDULE_AND_FINDINGS = List.of(
            List.of("-C", EXAMPLE, "schedule", "--today", "2026-11-21"),
            List.of("-C", WRONG, "validate", "--today", "2026-11-21"));

    /** Commands that print text without a plan, holidays by each of their libraries, a schedule, a runbook, and findings. */
    static final List<List<String>> COMMANDS = List.of(
            List.of("rules"),
            List.of("--help"),
            List.of("holidays", "de-be", "--years", "2026"),
            List.of("holidays", "--ics", FEED, "--years", "2026"),
            List.of("-C", EXAMPLE, "schedule", "--today", "2026-11-21"),
            List.of("-C", EXAMPLE, "runbook", "aggregate-profit", "--today", "2026-11-21"),
            List.of("-C", WRONG, "validate", "--today", "2026-11-21"));

    /** Where the program has its archive, for each JDK. */
    private static final Map<Path, Path> PLACES = new HashMap<>();

    /** The exit status and the output. */
    record Outcome(int status, String out, String err) {}

    /** The JDK that runs the tests, and all JDKs beside it. */
    static Stream<Path> jdks() throws IOException {
        Path running = Path.of(System.getProperty("java.home")).toRealPath();
        var found = new TreeSet<Path>();
        found.add(running);
        try (Stream<Path> siblings = Files.list(running.resolveSibling("."))) {
            for (Path sibling : siblings.toList()) {
                if (Files.isExecutable(sibling.resolve("bin/java")) && feature(sibling) >= 17) {
                    found.add(sibling.toRealPath());
                }
            }
        }
        return found.stream();
    }

    /** Runs these commands. */
    static List<Outcome> runAll(Path jdk, Path program, List<List<String>> commands) throws IOException {
        var outcomes = new ArrayList<Outcome>();
        for (List<String> arguments : commands) {
            outcomes.add(run(jdk, program, arguments.toArray(String[]::new)));
        }
        return outcomes;
    }

    static Outcome run(Path jdk, Path program, String... arguments) throws IOException {
        var env = Map.of("JAVA_HOME", jdk.toString(), "PATH", "/usr/bin:/bin");
        return run(env, ELSEWHERE, command(program, List.of(arguments)));
    }

    static List<String> command(Path program, List<String> arguments) {
        var command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        return command;
    }

    /** Runs a command with only these environment variables, and a UTF-8 locale. */
    static Outcome run(Map<String, String> env, Path cwd, List<String> command) throws IOException {
        Path out = Files.createTempFile("out", "");
        Path err = Files.createTempFile("err", "");
        var builder = new ProcessBuilder(command)
                .directory(cwd.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", "/usr/bin:/bin", "LANG", "C.UTF-8"));
        builder.environment().putAll(env);
        Process process = builder.start();
        try {
            return new Outcome(process.waitFor(), Files.readString(out), Files.readString(err));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
            Files.delete(out);
            Files.delete(err);
        }
    }

    static String version(Path jdk) throws IOException {
        return Files.readAllLines(jdk.resolve("release")).stream()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .map(line -> line.substring(line.indexOf('=') + 1).replace("\"", ""))
                .findFirst()
                .orElse("0");
    }

    static int feature(Path jdk) throws IOException {
        return Files.exists(jdk.resolve("release"))
                ? Integer.parseInt(version(jdk).split("[^0-9]", 2)[0])
                : 0;
    }

    /**
     * The program with its archive, both copied anew, in the one place of this JDK for which the archive was made. It is made
     * once, since that takes 4 to 6 seconds. The place has no space in its path: JDK 17 archives no class from such a one.
     */
    static Path installWithArchive(Path jdk) throws IOException {
        Path place = PLACES.get(jdk);
        if (place == null) {
            place = Files.createTempDirectory("oncall");
            place.toFile().deleteOnExit();
            PLACES.put(jdk, place);
        }
        Path program = place.resolve("oncall");
        Path archive = place.resolve("oncall-" + version(jdk) + ".jsa");
        Path made = place.resolve("made.jsa");
        Files.copy(PROGRAM, program, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        if (!Files.exists(made)) {
            assertThat(makeArchive(jdk, program)).isEqualTo(archive);
            Files.move(archive, made);
            List.of(program, archive, made).forEach(file -> file.toFile().deleteOnExit());
        }
        Files.deleteIfExists(archive);
        Files.copy(made, archive, StandardCopyOption.COPY_ATTRIBUTES);
        return program;
    }

    static Path makeArchive(Path jdk, Path program) throws IOException {
        Outcome outcome = run(jdk, program, "--make-archive");
        assertThat(outcome.err).isEmpty();
        assertThat(outcome.status).isZero();
        return Path.of(outcome.out.strip());
    }

    /** A JDK in a new folder, with this release file and this script in place of java. */
    static Path fakeJava(Path folder, String release, String script) throws IOException {
        Path jdk = Files.createTempDirectory(folder, "jdk");
        Path java = Files.createDirectory(jdk.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        if (!release.isEmpty()) {
            Files.writeString(jdk.resolve("release"), release);
        }
        return jdk;
    }
}
