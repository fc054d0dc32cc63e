package oncall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packaged program prints the same on every installed JDK, from any directory and in any environment. */
class LauncherIT {

    @TempDir
    Path dir;

    /** A directory for the program, without a space in its name: JDK 17 archives no class from a path with one. */
    private Path home;

    private Path oncall;

    @BeforeEach
    void install() throws IOException {
        home = Files.createDirectory(dir.resolve("home"));
        oncall = home.resolve("oncall");
        Files.copy(Launches.PROGRAM, oncall, StandardCopyOption.COPY_ATTRIBUTES);
    }

    @ParameterizedTest
    @MethodSource("oncall.Launches#jdks")
    void everyCommandRuns(Path jdk) throws Exception {
        List<Launches.Outcome> outcomes = Launches.runAll(jdk, oncall, Launches.COMMANDS);
        for (int i = 0; i < outcomes.size(); i++) {
            boolean hasErrors = Launches.COMMANDS.get(i).contains(Launches.WRONG);
            assertThat(outcomes.get(i).status()).isEqualTo(hasErrors ? 1 : 0);
            assertThat(outcomes.get(i).out()).isNotBlank();
            assertThat(outcomes.get(i).err()).isEmpty();
        }
        assertThat(Launches.run(jdk, oncall, "--version").out())
                .startsWith("oncall " + System.getProperty("oncall.version", "") + "\n")
                .containsPattern("\nRevision: ([0-9a-f]{40}|unknown)")
                .contains("\nJava: " + Launches.version(jdk) + " in " + jdk + "\n");
    }

    @ParameterizedTest
    @MethodSource("oncall.Launches#jdks")
    void isAJarToo(Path jdk) throws Exception {
        String java = jdk.resolve("bin/java").toString();
        assertThat(Launches.run(Map.of(), dir, List.of(java, "-jar", oncall.toString(), "--help")))
                .isEqualTo(Launches.run(jdk, oncall, "--help"));
    }

    @ParameterizedTest
    @MethodSource("oncall.Launches#jdks")
    void runsFromAnyPlaceThroughAnyLink(Path jdk) throws Exception {
        Launches.Outcome expected = Launches.run(jdk, oncall, "--help");
        Path away = Files.createDirectory(dir.resolve("a way"));
        Path relative = Files.createSymbolicLink(away.resolve("rel"), Path.of("../home/oncall"));
        Path chain = Files.createSymbolicLink(away.resolve("-chain of"), relative.getFileName());
        Path folder = Files.createSymbolicLink(dir.resolve("folder"), home);
        Path moved =
                Files.createDirectory(dir.resolve("moved: elsewhere, é$*'\"")).resolve("on call");
        Map<String, String> env = Map.of("JAVA_HOME", jdk.toString(), "PATH", home + ":/usr/bin:/bin");

        assertThat(Launches.run(env, dir, List.of("home/oncall", "--help"))).isEqualTo(expected);
        assertThat(Launches.run(env, home, List.of("./oncall", "--help"))).isEqualTo(expected);
        assertThat(Launches.run(env, home, List.of("sh", "oncall", "--help"))).isEqualTo(expected);
        assertThat(Launches.run(env, away, List.of("sh", "-c", "oncall --help")))
                .isEqualTo(expected);
        assertThat(Launches.run(jdk, relative, "--help")).isEqualTo(expected);
        assertThat(Launches.run(jdk, chain, "--help")).isEqualTo(expected);
        assertThat(Launches.run(env, away, List.of("sh", "--", "-chain of", "--help")))
                .isEqualTo(expected);
        assertThat(Launches.run(jdk, folder.resolve("oncall"), "--help")).isEqualTo(expected);
        Path withArchive = Launches.installWithArchive(jdk);
        Files.delete(relative);
        Files.delete(folder);
        Files.createSymbolicLink(relative, withArchive);
        Files.createSymbolicLink(folder, withArchive.getParent());
        assertThat(Launches.run(jdk, chain, "--help")).isEqualTo(expected);
        assertThat(Launches.run(jdk, folder.resolve("oncall"), "--help")).isEqualTo(expected);
        String archive = "oncall-" + Launches.version(jdk) + ".jsa";
        Files.move(withArchive.resolveSibling(archive), moved.resolveSibling(archive));
        Files.move(withArchive, moved);
        assertThat(Launches.run(jdk, moved, "--help")).isEqualTo(expected);
        assertThat(Launches.run(Map.of("JAVA_HOME", jdk.toString()), moved.getParent(), List.of("./on call", "--help")))
                .isEqualTo(expected);
        Files.delete(folder);
    }

    @ParameterizedTest
    @MethodSource("oncall.Launches#jdks")
    void theEnvironmentAddsNothing(Path jdk) throws Exception {
        List<Launches.Outcome> expected = Launches.runAll(jdk, oncall, Launches.SCHEDULE_AND_FINDINGS);
        Path program = Launches.installWithArchive(jdk);
        Path place = program.getParent();
        Path here = Files.createDirectory(dir.resolve("here"));
        Files.writeString(here.resolve(".hotspotrc"), "+PrintFlagsFinal\n");
        Files.writeString(here.resolve(".hotspot_compiler"), "quiet\n");
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("r-xr-xr-x"));
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
            for (int i = 0; i < expected.size(); i++) {
                List<String> arguments = Launches.SCHEDULE_AND_FINDINGS.get(i);
                assertThat(Launches.run(env, here, Launches.command(program, arguments)))
                        .as("%s", env)
                        .isEqualTo(expected.get(i));
            }
        }
        assertThat(program.resolveSibling("oncall-" + Launches.version(jdk) + ".jsa"))
                .exists();
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @ParameterizedTest
    @MethodSource("oncall.Launches#jdks")
    void findsJavaThroughThePathAndItsLinks(Path jdk) throws Exception {
        Path bin = Files.createDirectory(dir.resolve("b in"));
        Path alternative = Files.createSymbolicLink(dir.resolve("alternative"), jdk.resolve("bin/java"));
        Files.createSymbolicLink(bin.resolve("java"), Path.of("../alternative"));
        var env = Map.of("PATH", "/nonexistent::" + bin + ":/usr/bin:/bin", "JAVA_HOME", "/nonexistent");
        assertThat(Launches.run(env, dir, Launches.command(oncall, List.of("--version"))))
                .isEqualTo(Launches.run(jdk, oncall, "--version"));
        Files.delete(alternative);
    }

    @Test
    void passesArgumentsAsTheyAre() throws Exception {
        Path jdk = Launches.fakeJava(dir, "JAVA_VERSION=\"17.0.1\"\n", "printf '<%s>' \"$@\"; exit 7");
        String[] args = {"", " ", "a b", "*", "@/etc/passwd", "$HOME", "`id`", "\"'\\", "é", "a\nb", "-J-x", "--", "-n"
        };
        Launches.Outcome outcome = Launches.run(jdk, oncall, args);
        assertThat(outcome.out())
                .endsWith("<-cp><" + oncall + "><oncall.Oncall>"
                        + Stream.of(args).map(arg -> "<" + arg + ">").collect(Collectors.joining()));
        assertThat(outcome.status()).isEqualTo(7);
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void reportsAMissingOrOldJavaInOneLine() throws Exception {
        Launches.Outcome old = Launches.run(
                Launches.fakeJava(dir, "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"11.0.2\"\n", "exit 1"), oncall, "--help");
        assertThat(old.status()).isEqualTo(2);
        assertThat(old.out()).isEmpty();
        assertThat(old.err()).matches("oncall: Java 17 or newer is required; .* is 11\\.0\\.2\n");

        Launches.Outcome older =
                Launches.run(Launches.fakeJava(dir, "", "echo 'java version \"1.8.0_402\"' >&2"), oncall, "--help");
        assertThat(older.status()).isEqualTo(2);
        assertThat(older.err()).matches("oncall: Java 17 or newer is required; .* is 1\\.8\\.0_402\n");

        Launches.Outcome none =
                Launches.run(Map.of("PATH", "/nonexistent"), dir, Launches.command(oncall, List.of("--help")));
        assertThat(none)
                .isEqualTo(new Launches.Outcome(
                        2, "", "oncall: no Java found; install Java 17 or newer, or set JAVA_HOME\n"));
    }
}
