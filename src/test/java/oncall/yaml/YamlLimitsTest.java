package oncall.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import oncall.text.Diagnostic;
import oncall.yaml.TreePlaces.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are accepted up to the documented limits. */
class YamlLimitsTest {

    @Test
    void holds320000Values() {
        assertThat(messages("[" + "a,".repeat(319_999) + "]")).isEmpty();
        assertThat(messages("[" + "a,".repeat(320_000) + "]"))
                .containsExactly("with this one, the file has more than 320000 values");
    }

    @Test
    void countsKeysAmongTheValues() {
        StringBuilder pairs = new StringBuilder();
        for (int i = 0; i < 160_000; i++) {
            pairs.append(i).append(": a\n");
        }
        assertThat(messages(pairs.toString())).containsExactly("with this one, the file has more than 320000 values");
    }

    @Test
    void nestsSixtyFourDeep() {
        assertThat(messages("[".repeat(64) + "]".repeat(64))).isEmpty();
        assertThat(messages("[".repeat(65) + "]".repeat(65)))
                .containsExactly("values are nested more than 64 deep here");
        assertThat(messages("{a: ".repeat(63) + "b" + "}".repeat(63))).isEmpty();
        assertThat(messages("{a: ".repeat(64) + "b" + "}".repeat(64)))
                .containsExactly("values are nested more than 64 deep here");
    }

    /** The anchor is a mapping of a list of 997 texts: a thousand values with it, its key and the list. */
    @Test
    void letsAliasesExpandTo100000Values() {
        String anchor = "- &a {k: [" + "x,".repeat(997) + "]}\n";
        assertThat(messages(anchor + "- *a\n".repeat(100))).isEmpty();
        assertThat(messages(anchor + "- *a\n".repeat(101)))
                .containsExactly("the aliases up to here stand for more than 100000 values");
    }

    @ParameterizedTest
    @ValueSource(
            chars = {'\u0000', '\u0008', '\u001f', '\u007f', '\u0085', '\u009f', '\u2028', '\u2029', '\ufeff', '\ufffe'
            })
    void refusesInvisibleCharacters(char invisible) {
        List<Diagnostic> findings =
                TreePlaces.check("a: b\nc: d" + invisible + "e\n").findings();

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).location().line()).isEqualTo(2);
        assertThat(findings.get(0).location().column()).isEqualTo(5);
        assertThat(findings.get(0).message()).startsWith("the invisible character U+");
    }

    @ParameterizedTest
    @ValueSource(chars = {' ', '~', '\u00a0', '\u2027', '\u202a', '\ufffd', '\t'})
    void acceptsOtherCharacters(char visible) {
        assertThat(messages("a: b" + visible + "c\n")).isEmpty();
    }

    private static List<String> messages(String text) {
        Answer answer = TreePlaces.check(text);
        return answer.findings().stream().map(Diagnostic::message).toList();
    }

    @Test
    void keepsBlanksThatYamlDoesNotKnow() {
        Mapping tree = (Mapping)
                Objects.requireNonNull(TreePlaces.check("key: \u2005\n").tree());
        Node value = tree.entries().get(0).value();

        assertThat(((Scalar) value).text()).isEqualTo("\u2005");
        assertThat(value.location().start()).isEqualTo(5);
        assertThat(value.location().end()).isEqualTo(6);
    }
}
