package oncall.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import oncall.text.UsageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files are written completely or not at all, and only where the user asks for them. */
class OutputFileTest {

    @TempDir
    Path outside;

    private Path here;
    private Path plan;

    @BeforeEach
    void makePlaces() throws IOException {
        here = Files.createDirectory(outside.toRealPath().resolve("here"));
        plan = Files.createDirectory(here.resolve("plan"));
        Files.createDirectory(plan.resolve("pipelines"));
        Files.createDirectory(outside.resolve("elsewhere"));
        Files.createSymbolicLink(here.resolve("away"), outside.resolve("elsewhere"));
        Files.createSymbolicLink(outside.resolve("mine"), here);
        Files.createSymbolicLink(here.resolve("link"), outside.resolve("elsewhere/target"));
        Files.createSymbolicLink(here.resolve("inner"), here.resolve("plan/team.yaml"));
    }

    private OutputFile named(String name) throws IOException {
        return OutputFile.named(name, plan, here);
    }

    private List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "report.sarif, here/report.sarif",
        "plan/report.json, here/plan/report.json",
        "../elsewhere/a b, elsewhere/a b",
        "plan/../é.xml, here/é.xml"
    })
    void writesToTheGivenPlace(String name, String place) throws IOException {
        named(name).write(out -> out.write("é😀\n"));

        assertThat(outside.resolve(place)).hasContent("é😀\n");
    }

    @Test
    void acceptsAbsoluteNames() throws IOException {
        named(outside.resolve("elsewhere/x").toString()).write(out -> out.write("x"));
        named(outside.resolve("mine/y").toString()).write(out -> out.write("y"));

        assertThat(outside.resolve("elsewhere/x")).hasContent("x");
        assertThat(here.resolve("y")).hasContent("y");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    link             | 'link' is a link, a pipe or a device and would be replaced; name a file, or none for standard output
                    inner            | 'inner' is a link, a pipe or a device and would be replaced; name a file, or none for standard output
                    away/x           | 'away/x' is below a link; name the directory that the link leads to
                    plan/../away/x   | 'plan/../away/x' is below a link; name the directory that the link leads to
                    ../mine/x        | '../mine/x' is below a link; name the directory that the link leads to
                    plan             | 'plan' is a directory; name a file in it
                    new/             | 'new/' is a directory; name a file in it
                    .                | '.' is a directory; name a file in it
                    /                | '/' is a directory; name a file in it
                    no/such/x        | 'no/such/x' cannot be written; create its directory first
                    plan/team.yaml   | 'plan/team.yaml' is a file of the plan and would be replaced; name another file
                    plan/Team.YML    | 'plan/Team.YML' is a file of the plan and would be replaced; name another file
                    plan/pipelines/x.yaml | 'plan/pipelines/x.yaml' is a file of the plan and would be replaced; name another file
                    /dev/null        | '/dev/null' is a link, a pipe or a device and would be replaced; name a file, or none for standard output
                    """)
    void refusesWhatWouldDoHarm(String name, String message) {
        assertThatThrownBy(() -> named(name)).isInstanceOf(UsageException.class).hasMessage(message);
    }

    @Test
    void keepsTheModeOfAnExistingFile() throws IOException {
        Path file = Files.writeString(here.resolve("x"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));

        named("x").write(out -> out.write("new"));

        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r-x");
    }

    @Test
    void givesANewFileTheModeOfAnyNewFile() throws IOException {
        named("x").write(out -> out.write("new"));
        Path other = Files.createFile(here.resolve("other"));

        assertThat(Files.getPosixFilePermissions(here.resolve("x"))).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void leavesEverythingAsItWasWhenWritingFails() throws IOException {
        Path file = Files.writeString(here.resolve("x"), "old");
        List<String> before = names(here);
        OutputFile output = named("x");

        assertThatThrownBy(() -> output.write(out -> {
                    out.write("half".repeat(100_000));
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("'x': No space left on device");

        assertThat(file).hasContent("old");
        assertThat(names(here)).isEqualTo(before);
    }

    @Test
    void saysWhyNothingCanBeWritten() throws IOException {
        OutputFile output = named("plan/pipelines/x");
        Files.delete(plan.resolve("pipelines"));

        assertThatThrownBy(() -> output.write(out -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("'plan/pipelines/x': its directory accepts no files");
    }

    @Test
    void writesNothingThroughALinkCreatedMeanwhile() throws IOException {
        OutputFile output = named("x");
        Path target = Files.writeString(outside.resolve("elsewhere/target"), "theirs");
        Files.createSymbolicLink(here.resolve("x"), target);

        output.write(out -> out.write("ours"));

        assertThat(target).hasContent("theirs");
        assertThat(here.resolve("x")).isRegularFile().hasContent("ours");
        assertThat(Files.isSymbolicLink(here.resolve("x"))).isFalse();
    }

    @Test
    void removesWhatAKilledWriterLeft() throws IOException {
        Path left = Files.createDirectory(here.resolve(".oncall-staged-1"));
        Files.createFile(left.resolve(".oncall-lock"));
        Files.writeString(left.resolve("x"), "half");
        Files.createDirectory(here.resolve(".oncall-staged-2"));
        Path elsewhere = Files.writeString(outside.resolve("elsewhere/theirs"), "theirs");
        Files.createSymbolicLink(here.resolve(".oncall-staged-3"), elsewhere.getParent());
        Files.createSymbolicLink(left.resolve("link"), elsewhere);

        named("x").write(out -> out.write("whole"));

        assertThat(here.resolve("x")).hasContent("whole");
        assertThat(names(here)).containsExactly(".oncall-staged-3", "away", "inner", "link", "plan", "x");
        assertThat(elsewhere).hasContent("theirs");
    }

    @Test
    void leavesTheFilesOfAnotherWriterAlone() throws IOException {
        List<String> during = new ArrayList<>();
        named("x").write(out -> {
            named("y").write(other -> other.write("y"));
            during.addAll(names(here));
            out.write("x");
        });

        assertThat(during).contains("y").doesNotContain("x");
        assertThat(during.get(0)).startsWith(".oncall-staged-");
        assertThat(here.resolve("x")).hasContent("x");
        assertThat(names(here)).containsExactly("away", "inner", "link", "plan", "x", "y");
    }
}
