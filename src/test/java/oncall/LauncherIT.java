package oncall;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The packaged program on every installed JDK: it prints the same bytes on both streams, with the same exit status,
 * whatever happens to its archive of loaded classes, its place or the environment.
 */
class LauncherIT {
    private static final Path PROGRAM = Path.of(System.getProperty("oncall.program", "target/oncall"));
    private static final Map<Path, List<Outcome>> WITHOUT_ARCHIVE = new HashMap<>();
    private static final String EXAMPLE =
            Path.of("examples/next-swaps").toAbsolutePath().toString();
    private static final String WRONG =
            Path.of("src/test/resources/oncall/plans/gaps").toAbsolutePath().toString();
    private static final List<List<String>> COMMANDS = List.of(
            List.of("--version"),
            List.of("--help"),
            List.of("-C", EXAMPLE, "schedule", "--today", "2026-11-21"),
            List.of("-C", EXAMPLE, "runbook", "aggregate-profit", "--today", "2026-11-21"),
            List.of("-C", WRONG, "validate", "--today", "2026-11-21"));

    @TempDir
    static Path shared;

    @TempDir
    Path dir;

    /** A directory that holds the program, without a space in its name: JDK 17 archives no class from a path with one. */
    private Path home;

    private Path oncall;

    record Outcome(int status, String out, String err) {}

    @FunctionalInterface
    interface Damage {
        void to(Path archive) throws IOException;
    }

    record Damaged(Path jdk, String name, Damage damage) {
        @Override
        public String toString() {
            return jdk.getFileName() + ", " + name;
        }
    }

    @BeforeEach
    void install() throws IOException {
        home = Files.createDirectory(dir.resolve("home"));
        oncall = home.resolve("oncall");
        Files.copy(PROGRAM, oncall, StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** The JDK that runs the tests, and those beside it. */
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

    static Stream<Damaged> damages() throws IOException {
        var cases = new ArrayList<Damaged>();
        for (Path jdk : jdks().toList()) {
            cases.add(new Damaged(jdk, "none", archive -> {}));
            cases.add(new Damaged(jdk, "missing", Files::delete));
            cases.add(new Damaged(jdk, "empty", archive -> cut(archive, 0)));
            cases.add(new Damaged(jdk, "cut within the header", archive -> cut(archive, 100)));
            cases.add(new Damaged(jdk, "cut after a page", archive -> cut(archive, 4096)));
            cases.add(new Damaged(jdk, "cut in the middle", archive -> cut(archive, Files.size(archive) / 2)));
            cases.add(new Damaged(jdk, "without its last byte", archive -> cut(archive, Files.size(archive) - 1)));
            cases.add(new Damaged(jdk, "garbage", archive -> {
                Files.delete(archive);
                Files.writeString(archive, "garbage\n".repeat(10_000));
            }));
            cases.add(new Damaged(jdk, "a directory", archive -> {
                Files.delete(archive);
                Files.createDirectory(archive);
            }));
            cases.add(new Damaged(jdk, "a link to nothing", archive -> {
                Files.delete(archive);
                Files.createSymbolicLink(archive, Path.of("nowhere"));
            }));
            cases.add(new Damaged(
                    jdk,
                    "unreadable",
                    archive -> Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("---------"))));
            cases.add(new Damaged(jdk, "older than the program", archive -> {
                Files.setLastModifiedTime(archive, FileTime.fromMillis(0));
            }));
            cases.add(new Damaged(jdk, "of a program touched since", archive -> {
                Files.setLastModifiedTime(archive.resolveSibling("oncall"), FileTime.fromMillis(1_000_000_000_000L));
            }));
            cases.add(new Damaged(jdk, "of a program rebuilt since", archive -> {
                Path program = archive.resolveSibling("oncall");
                FileTime time = Files.getLastModifiedTime(program);
                byte[] bytes = Files.readAllBytes(program);
                byte[] longer = new byte[bytes.length + 8];
                System.arraycopy("#!/bin/sh\n#comment".getBytes(UTF_8), 0, longer, 0, 18);
                System.arraycopy(bytes, 10, longer, 18, bytes.length - 10);
                Files.write(program, longer);
                Files.setLastModifiedTime(program, time);
            }));
            for (Path other : jdks().toList()) {
                if (!other.equals(jdk)) {
                    cases.add(new Damaged(jdk, "made by " + other.getFileName(), archive -> {
                        Path made = made(other);
                        Files.copy(made, archive, StandardCopyOption.REPLACE_EXISTING);
                    }));
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("damages")
    void anArchiveChangesOnlyTheTime(Damaged damaged) throws Exception {
        List<Outcome> expected = withoutArchive(damaged.jdk, oncall);
        // An archive belongs to a program in one place: each case gets a new copy there.
        Path made = made(damaged.jdk);
        Path program = made.resolveSibling("oncall");
        Path archive = made.resolveSibling("oncall-" + version(damaged.jdk) + ".jsa");
        Files.deleteIfExists(archive);
        Files.copy(PROGRAM, program, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        Files.copy(made, archive, StandardCopyOption.COPY_ATTRIBUTES);
        assertThat(usesArchive(damaged.jdk, program)).isTrue();

        damaged.damage.to(archive);
        assertThat(runAll(damaged.jdk, program)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void aProgramTouchedLeavesItsArchiveUnused(Path jdk) throws Exception {
        Path archive = makeArchive(jdk, oncall);
        assertThat(usesArchive(jdk, oncall)).isTrue();
        Files.setLastModifiedTime(oncall, FileTime.fromMillis(1_000_000_000_000L));
        assertThat(usesArchive(jdk, oncall)).isFalse();
        assertThat(makeArchive(jdk, oncall)).isEqualTo(archive);
        assertThat(usesArchive(jdk, oncall)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void everyCommandRuns(Path jdk) throws Exception {
        List<Outcome> outcomes = runAll(jdk, oncall);
        for (int i = 0; i < outcomes.size(); i++) {
            boolean hasErrors = COMMANDS.get(i).contains(WRONG);
            assertThat(outcomes.get(i).status).isEqualTo(hasErrors ? 1 : 0);
            assertThat(outcomes.get(i).out).isNotBlank();
            assertThat(outcomes.get(i).err).isEmpty();
        }
        assertThat(runAll(jdk, oncall).get(0).out).contains(System.getProperty("oncall.version", ""));
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void isAJarToo(Path jdk) throws Exception {
        String java = jdk.resolve("bin/java").toString();
        assertThat(run(Map.of(), dir, List.of(java, "-jar", oncall.toString(), "--version")))
                .isEqualTo(run(jdk, oncall, "--version"));
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void runsFromAnyPlaceThroughAnyLink(Path jdk) throws Exception {
        Outcome expected = run(jdk, oncall, "--version");
        Path away = Files.createDirectory(dir.resolve("a way"));
        Path relative = Files.createSymbolicLink(away.resolve("rel"), Path.of("../home/oncall"));
        Path chain = Files.createSymbolicLink(away.resolve("-chain of"), relative.getFileName());
        Path folder = Files.createSymbolicLink(dir.resolve("folder"), home);
        Path moved =
                Files.createDirectory(dir.resolve("moved: elsewhere, é$*'\"")).resolve("on call");
        Map<String, String> env = Map.of("JAVA_HOME", jdk.toString(), "PATH", home + ":/usr/bin:/bin");

        assertThat(run(env, dir, List.of("home/oncall", "--version"))).isEqualTo(expected);
        assertThat(run(env, home, List.of("./oncall", "--version"))).isEqualTo(expected);
        assertThat(run(env, home, List.of("sh", "oncall", "--version"))).isEqualTo(expected);
        assertThat(run(env, away, List.of("sh", "-c", "oncall --version"))).isEqualTo(expected);
        assertThat(run(jdk, relative, "--version")).isEqualTo(expected);
        assertThat(run(jdk, chain, "--version")).isEqualTo(expected);
        assertThat(run(env, away, List.of("sh", "--", "-chain of", "--version")))
                .isEqualTo(expected);
        assertThat(run(jdk, folder.resolve("oncall"), "--version")).isEqualTo(expected);
        Path archive = home.resolve(makeArchive(jdk, oncall).getFileName());
        assertThat(run(jdk, chain, "--version")).isEqualTo(expected);
        assertThat(run(jdk, folder.resolve("oncall"), "--version")).isEqualTo(expected);
        Files.move(archive, moved.resolveSibling(archive.getFileName()));
        Files.move(oncall, moved);
        assertThat(run(jdk, moved, "--version")).isEqualTo(expected);
        assertThat(run(Map.of("JAVA_HOME", jdk.toString()), moved.getParent(), List.of("./on call", "--version")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void theEnvironmentAddsNothing(Path jdk) throws Exception {
        List<Outcome> expected = runAll(jdk, oncall);
        Path archive = makeArchive(jdk, oncall);
        Path here = Files.createDirectory(dir.resolve("here"));
        Files.writeString(here.resolve(".hotspotrc"), "+PrintFlagsFinal\n");
        Files.writeString(here.resolve(".hotspot_compiler"), "quiet\n");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("r-xr-xr-x"));
        var surroundings = List.of(
                Map.of("HOME", ""),
                Map.of("HOME", "/nonexistent", "TMPDIR", "/nonexistent"),
                Map.of("LC_ALL", "C"),
                Map.of("LANG", "tr_TR.UTF-8"),
                Map.of("CLASSPATH", "/nonexistent", "IFS", "o"),
                Map.of("JAVA_TOOL_OPTIONS", "-Da=b", "_JAVA_OPTIONS", "-Da=b", "JDK_JAVA_OPTIONS", "-Da=b"));
        for (Map<String, String> surrounding : surroundings) {
            var env = new LinkedHashMap<>(surrounding);
            env.put("JAVA_HOME", jdk.toString());
            for (int i = 0; i < COMMANDS.size(); i++) {
                assertThat(run(env, here, command(oncall, COMMANDS.get(i))))
                        .as("%s", env)
                        .isEqualTo(expected.get(i));
            }
        }
        assertThat(archive).exists();
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void findsJavaThroughThePathAndItsLinks(Path jdk) throws Exception {
        Path bin = Files.createDirectory(dir.resolve("b in"));
        Path alternative = Files.createSymbolicLink(dir.resolve("alternative"), jdk.resolve("bin/java"));
        Files.createSymbolicLink(bin.resolve("java"), Path.of("../alternative"));
        var env = Map.of("PATH", "/nonexistent::" + bin + ":/usr/bin:/bin", "JAVA_HOME", "/nonexistent");
        Outcome made = run(env, dir, command(oncall, List.of("--make-archive")));
        assertThat(made.err).isEmpty();
        assertThat(made.out).isEqualTo(home.resolve("oncall-" + version(jdk) + ".jsa") + "\n");
        assertThat(run(env, dir, command(oncall, List.of("--version")))).isEqualTo(run(jdk, oncall, "--version"));
        Files.delete(alternative);
    }

    @Test
    void passesArgumentsAsTheyAre() throws Exception {
        Path jdk = fakeJava("JAVA_VERSION=\"17.0.1\"\n", "printf '<%s>' \"$@\"; exit 7");
        String[] args = {"", " ", "a b", "*", "@/etc/passwd", "$HOME", "`id`", "\"'\\", "é", "a\nb", "-J-x", "--", "-n"
        };
        Outcome outcome = run(jdk, oncall, args);
        assertThat(outcome.out)
                .endsWith("<-cp><" + oncall + "><oncall.Oncall>"
                        + Stream.of(args).map(arg -> "<" + arg + ">").collect(Collectors.joining()));
        assertThat(outcome.status).isEqualTo(7);
        assertThat(outcome.err).isEmpty();
    }

    @Test
    void reportsAMissingOrOldJavaInOneLine() throws Exception {
        Outcome old = run(fakeJava("IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"11.0.2\"\n", "exit 1"), oncall, "--version");
        assertThat(old.status).isEqualTo(2);
        assertThat(old.out).isEmpty();
        assertThat(old.err).matches("oncall: Java 17 or newer is required; .* is 11\\.0\\.2\n");

        Outcome older = run(fakeJava("", "echo 'java version \"1.8.0_402\"' >&2"), oncall, "--version");
        assertThat(older.status).isEqualTo(2);
        assertThat(older.err).matches("oncall: Java 17 or newer is required; .* is 1\\.8\\.0_402\n");

        Outcome none = run(Map.of("PATH", "/nonexistent"), dir, command(oncall, List.of("--version")));
        assertThat(none)
                .isEqualTo(new Outcome(2, "", "oncall: no Java found; install Java 17 or newer, or set JAVA_HOME\n"));
    }

    @Test
    void reportsAnArchiveThatCannotBeWrittenInOneLine() throws Exception {
        Path jdk = Path.of(System.getProperty("java.home"));
        Files.createDirectory(home.resolve("oncall-" + version(jdk) + ".jsa"));
        Outcome outcome = run(jdk, oncall, "--make-archive");
        assertThat(outcome.status).isEqualTo(2);
        assertThat(outcome.out).isEmpty();
        assertThat(outcome.err).matches("oncall: .*\n");
        Outcome fake = run(fakeJava("JAVA_VERSION=\"17.0.1\"\n", "exit 1"), oncall, "--make-archive");
        assertThat(fake.status).isEqualTo(2);
        assertThat(fake.err).matches("oncall: .*\n");
        try (Stream<Path> left = Files.list(home)) {
            assertThat(left.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("oncall", "oncall-" + version(jdk) + ".jsa");
        }
    }

    private Path fakeJava(String release, String script) throws IOException {
        Path jdk = Files.createTempDirectory(dir, "jdk");
        Path java = Files.createDirectory(jdk.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        if (!release.isEmpty()) {
            Files.writeString(jdk.resolve("release"), release);
        }
        return jdk;
    }

    /** An archive made in a directory of this JDK's own, under a name by which the program there does not find it. */
    private static Path made(Path jdk) throws IOException {
        Path place = shared.resolve(jdk.getFileName());
        Path made = place.resolve("made.jsa");
        if (!Files.exists(made)) {
            Files.createDirectory(place);
            Path program = place.resolve("oncall");
            Files.copy(PROGRAM, program, StandardCopyOption.COPY_ATTRIBUTES);
            Files.move(makeArchive(jdk, program), made);
        }
        return made;
    }

    private static Path makeArchive(Path jdk, Path program) throws IOException {
        Outcome outcome = run(jdk, program, "--make-archive");
        assertThat(outcome.err).isEmpty();
        assertThat(outcome.status).isZero();
        return Path.of(outcome.out.strip());
    }

    /** Java refuses to start without its archive when told so, and an archive that is there is not always taken. */
    private static boolean usesArchive(Path jdk, Path program) throws IOException {
        boolean there = Files.exists(program.resolveSibling("oncall-" + version(jdk) + ".jsa"));
        var env = Map.of("JAVA_HOME", jdk.toString(), "ONCALL_JAVA_OPTIONS", "-Xshare:on");
        return run(env, program.getParent(), command(program, COMMANDS.get(0))).status == 0 && there;
    }

    private static List<Outcome> withoutArchive(Path jdk, Path program) throws IOException {
        List<Outcome> known = WITHOUT_ARCHIVE.get(jdk);
        if (known == null) {
            known = runAll(jdk, program);
            WITHOUT_ARCHIVE.put(jdk, known);
        }
        return known;
    }

    private static List<Outcome> runAll(Path jdk, Path program) throws IOException {
        var outcomes = new ArrayList<Outcome>();
        for (List<String> arguments : COMMANDS) {
            outcomes.add(run(jdk, program, arguments.toArray(String[]::new)));
        }
        return outcomes;
    }

    private static Outcome run(Path jdk, Path program, String... arguments) throws IOException {
        var env = Map.of("JAVA_HOME", jdk.toString(), "PATH", "/usr/bin:/bin");
        return run(env, shared, command(program, List.of(arguments)));
    }

    private static List<String> command(Path program, List<String> arguments) {
        var command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        return command;
    }

    /** Runs a command in an environment with these variables only, and a UTF-8 locale. */
    private static Outcome run(Map<String, String> env, Path cwd, List<String> command) throws IOException {
        Path out = Files.createTempFile(shared, "out", "");
        Path err = Files.createTempFile(shared, "err", "");
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

    private static String version(Path jdk) throws IOException {
        return Files.readAllLines(jdk.resolve("release")).stream()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .map(line -> line.substring(line.indexOf('=') + 1).replace("\"", ""))
                .findFirst()
                .orElse("0");
    }

    private static int feature(Path jdk) throws IOException {
        return Files.exists(jdk.resolve("release"))
                ? Integer.parseInt(version(jdk).split("[^0-9]", 2)[0])
                : 0;
    }

    private static void cut(Path file, long size) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }
}
