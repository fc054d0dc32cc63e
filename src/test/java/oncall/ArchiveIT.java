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
    static Path shared;

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
        List<Launches.Outcome> expected = withoutArchive(damaged.jdk, oncall);
        // An archive belongs to a program in one place: each case gets a new copy there.
        Path made = made(damaged.jdk);
        Path program = made.resolveSibling("oncall");
        Path archive = made.resolveSibling("oncall-" + Launches.version(damaged.jdk) + ".jsa");
        Files.deleteIfExists(archive);
        Files.copy(Launches.PROGRAM, program, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        Files.copy(made, archive, StandardCopyOption.COPY_ATTRIBUTES);
        assertThat(state(damaged.jdk, program)).isEqualTo("used");

        damaged.damage.to(archive);
        assertThat(Launches.runAll(damaged.jdk, program)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("oncall.Launches#jdks")
    void saysInWhatStateItsArchiveIs(Path jdk) throws Exception {
        assertThat(state(jdk, oncall)).isEqualTo("missing");
        Path archive = Launches.makeArchive(jdk, oncall);
        assertThat(state(jdk, oncall)).isEqualTo("used");
        Files.setLastModifiedTime(oncall, FileTime.fromMillis(1_000_000_000_000L));
        assertThat(state(jdk, oncall)).isEqualTo("refused by this Java");
        Files.setLastModifiedTime(archive, FileTime.fromMillis(0));
        assertThat(state(jdk, oncall)).isEqualTo("not used, older than the program");
        Files.move(archive, home.resolve("oncall-8.jsa"));
        assertThat(state(jdk, oncall)).isEqualTo("of another Java");
        assertThat(Launches.makeArchive(jdk, oncall)).isEqualTo(archive);
        assertThat(state(jdk, oncall)).isEqualTo("used");
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

    /** An archive in a directory of this JDK, under a name by which the program there does not find it. */
    private static Path made(Path jdk) throws IOException {
        Path place = shared.resolve(jdk.getFileName());
        Path made = place.resolve("made.jsa");
        if (!Files.exists(made)) {
            Files.createDirectory(place);
            Path program = place.resolve("oncall");
            Files.copy(Launches.PROGRAM, program, StandardCopyOption.COPY_ATTRIBUTES);
            Files.move(Launches.makeArchive(jdk, program), made);
        }
        return made;
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
            known = Launches.runAll(jdk, program);
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
