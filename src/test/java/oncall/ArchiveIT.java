package oncall;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to its archive of loaded classes, the packaged program prints the same bytes with the same exit status. */
class ArchiveIT {

    private static final Map<Path, List<Launches.Outcome>> WITHOUT_ARCHIVE = new HashMap<>();

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

    static Stream<Damaged> damages() throws IOException {
        var cases = new ArrayList<Damaged>();
        for (Path jdk : Launches.jdks().toList()) {
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
            for (Path other : Launches.jdks().toList()) {
                if (!other.equals(jdk)) {
                    cases.add(new Damaged(jdk, "made by " + other.getFileName(), archive -> {
                        Path made = archive(other, Launches.installWithArchive(other));
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
        List<Launches.Outcome> expected = withoutArchive(damaged.jdk, oncall);
        Path program = Launches.installWithArchive(damaged.jdk);
        assertThat(state(damaged.jdk, program)).isEqualTo("used");

        damaged.damage.to(archive(damaged.jdk, program));
        assertThat(Launches.runAll(damaged.jdk, program, Launches.SCHEDULE_AND_FINDINGS))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("oncall.Launches#jdks")
    void saysInWhatStateItsArchiveIs(Path jdk) throws Exception {
        assertThat(state(jdk, oncall)).isEqualTo("missing");
        Files.createFile(home.resolve("oncall-8.jsa"));
        assertThat(state(jdk, oncall)).isEqualTo("of another Java");

        Path program = Launches.installWithArchive(jdk);
        assertThat(state(jdk, program)).isEqualTo("used");
        Files.setLastModifiedTime(program, FileTime.fromMillis(1_000_000_000_000L));
        assertThat(state(jdk, program)).isEqualTo("refused by this Java");
        Files.setLastModifiedTime(archive(jdk, program), FileTime.fromMillis(0));
        assertThat(state(jdk, program)).isEqualTo("not used, older than the program");
    }

    @Test
    void reportsAnArchiveThatCannotBeWrittenInOneLine() throws Exception {
        Path jdk = Path.of(System.getProperty("java.home"));
        Files.createDirectory(home.resolve("oncall-" + Launches.version(jdk) + ".jsa"));
        Launches.Outcome outcome = Launches.run(jdk, oncall, "--make-archive");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).matches("oncall: .*\n");
        Launches.Outcome fake =
                Launches.run(Launches.fakeJava(dir, "JAVA_VERSION=\"17.0.1\"\n", "exit 1"), oncall, "--make-archive");
        assertThat(fake.status()).isEqualTo(2);
        assertThat(fake.err()).matches("oncall: .*\n");
        try (Stream<Path> left = Files.list(home)) {
            assertThat(left.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("oncall", "oncall-" + Launches.version(jdk) + ".jsa");
        }
    }

    private static Path archive(Path jdk, Path program) throws IOException {
        return program.resolveSibling("oncall-" + Launches.version(jdk) + ".jsa");
    }

    /** What the program says of its archive. */
    private static String state(Path jdk, Path program) throws IOException {
        String version = Launches.run(jdk, program, "--version").out();
        return version.substring(version.indexOf("Archive of loaded classes: "))
                .strip()
                .substring(27);
    }

    private static List<Launches.Outcome> withoutArchive(Path jdk, Path program) throws IOException {
        List<Launches.Outcome> known = WITHOUT_ARCHIVE.get(jdk);
        if (known == null) {
            known = Launches.runAll(jdk, program, Launches.SCHEDULE_AND_FINDINGS);
            WITHOUT_ARCHIVE.put(jdk, known);
        }
        return known;
    }

    private static void cut(Path file, long size) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }
}
