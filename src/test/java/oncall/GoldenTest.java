package oncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A result that nobody has reviewed does not pass. */
class GoldenTest {

    @TempDir
    private Path directory;

    @Test
    void passesOnTheSameText() throws Exception {
        Path file = Files.writeString(directory.resolve("a.txt"), "one\n");

        assertThatCode(() -> Golden.check(file, "one\n", false)).doesNotThrowAnyException();
        assertThatCode(() -> Golden.check(file, "one\n", true)).doesNotThrowAnyException();
    }

    @Test
    void namesTheFirstLineThatDiffers() throws Exception {
        Path file = Files.writeString(directory.resolve("a.txt"), "one\ntwo\n");

        assertThatThrownBy(() -> Golden.check(file, "one\n2\n", false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("a.txt:2: differs", "expected: two", "but was:  2");
        assertThat(file).hasContent("one\ntwo\n");
    }

    @Test
    void failsWhenItWrites() throws Exception {
        Path file = Files.writeString(directory.resolve("a.txt"), "one\n");

        assertThatThrownBy(() -> Golden.check(file, "two\n", true))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("written now; look at it with git diff");
        assertThat(file).hasContent("two\n");
    }

    @Test
    void failsWithoutAFile() {
        Path file = directory.resolve("new/a.txt");

        assertThatThrownBy(() -> Golden.check(file, "", false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("is missing");
        assertThat(file).doesNotExist();
        assertThatThrownBy(() -> Golden.check(file, "", true)).isInstanceOf(AssertionError.class);
        assertThat(file).hasContent("");
    }
}
