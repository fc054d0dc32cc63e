package oncall.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import oncall.Growth;
import oncall.text.Comment;
import oncall.text.Diagnostics;
import oncall.text.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments for the program are found exactly where YAML has comments. */
class CommentReaderTest {

    @Test
    void findsWhatIsAddressedToTheProgram() {
        List<Comment> comments = read("""
                # Oncall: first
                a: b  # why # oncall: second \s
                c: '# oncall: text'  # oncall: third
                d: {e: f,  # oncall: fourth
                  g: &h [i]}
                  #oncall: fifth
                j: |  # oncall: sixth
                  k
                """);

        assertThat(comments)
                .extracting(Comment::text)
                .containsExactly(
                        "Oncall: first",
                        "oncall: second",
                        "oncall: third",
                        "oncall: fourth",
                        "oncall: fifth",
                        "oncall: sixth");
        assertThat(comments).extracting(Comment::alone).containsExactly(true, false, false, false, true, false);
        assertThat(comments.get(1).location().column()).isEqualTo(13);
        assertThat(comments.get(1).location().endColumn()).isEqualTo(29);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: '# oncall: text'",
                "a: \"b\n  # oncall: text\"",
                "a: b#oncall text",
                "a: |\n  # oncall: text",
                "a: >-\n  b\n\n  # oncall: text\n",
                "'# oncall: key': b",
                "# on call: nothing"
            })
    void findsNothingInTexts(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void takesTimeThatGrowsWithTheFile() throws Exception {
        Growth.assertLinear(1 << 21, size -> read("# oncall: first\n" + "#\n".repeat(size / 2)));
        Growth.assertLinear(1 << 21, size -> read("# oncall\n".repeat(size / 9)));
    }

    private static List<Comment> read(String text) {
        SourceFile file = new SourceFile("text.yaml", text);
        return CommentReader.read(file, Objects.requireNonNull(YamlReader.read(file, new Diagnostics())));
    }
}
