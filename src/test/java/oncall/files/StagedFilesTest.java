package oncall.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are written together. */
class StagedFilesTest {

    @TempDir
    private Path directory;

    @Test
    void changeTogether() throws IOException {
        Files.writeString(directory.resolve("a"), "old");
        Map<String, Content> contents = Map.of("a", out -> out.write("new a"), "b", out -> {
            assertThat(directory.resolve("a")).hasContent("old");
            out.write("new b");
        });

        new StagedFiles(directory, "", contents).write();

        assertThat(directory.resolve("a")).hasContent("new a");
        assertThat(directory.resolve("b")).hasContent("new b");
        assertThat(directory.toFile().list()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void stayAsTheyWereIfOneCannotBeWritten() throws IOException {
        Files.writeString(directory.resolve("a"), "old");
        StagedFiles files = new StagedFiles(directory, "docs/", Map.of("a", out -> out.write("new a"), "b", out -> {
            throw new IOException("No space left on device");
        }));

        assertThatThrownBy(files::write).hasMessage("'docs/b': No space left on device");

        assertThat(directory.resolve("a")).hasContent("old");
        assertThat(directory.toFile().list()).containsExactly("a");
    }
}
