package oncall.render;

import static org.assertj.core.api.Assertions.assertThat;

import oncall.Growth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ordinary text",
                "Fête nationale, 山田, 👩‍👩‍👧, e\u0301",
                "a::b and std::string",
                "# [x] #[y]",
                ": :",
                "x ::y",
                "a\u00a0b",
                "10:00"
            })
    void keepsOrdinaryTextAsTheSameInstance(String text) {
        assertThat(SafeText.line(text)).isSameAs(text);
    }

    @Test
    void turnsBreaksAndTabsIntoSpaces() {
        assertThat(SafeText.line("a\nb\tc\r\nd\re\u000bf\fg")).isEqualTo("a b c d e f g");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 7, 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x9b, 0x9f, 0x61c, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202e,
                0x2066, 0x2069, 0xfeff, 0xfff9, 0xfffb, 0xd800, 0xdfff, 0xe0000, 0xe0041, 0xe007f
            })
    void spellsOutControlAndInvisibleCharacters(int codePoint) {
        String text = "a" + Character.toString(codePoint) + "b";
        assertThat(SafeText.line(text)).isEqualTo("a\\u{" + Integer.toHexString(codePoint) + "}b");
    }

    @Test
    void keepsWholePairsAndSpellsOutHalves() {
        assertThat(SafeText.line("😀\ud83d😀\ude00")).isEqualTo("😀\\u{d83d}😀\\u{de00}");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "::error::x, :\\u{3a}error::x",
                "\"  ::error::x\", \"  :\\u{3a}error::x\"",
                "\"\u00a0\u3000::error::x\", \"\u00a0\u3000:\\u{3a}error::x\"",
                "\"\u00ad:\u200d:error::x\", \"\u00ad:\u200d\\u{3a}error::x\"",
                "\"\n::error::x\", \" :\\u{3a}error::x\"",
                "x ##[error]y ##[debug]z, x ##\\u{5b}error]y ##\\u{5b}debug]z",
                "##vso[task.setvariable], ##vso\\u{5b}task.setvariable]",
                "###[group], ###\\u{5b}group]",
                "\"#\u00ad#\u200b[error]\", \"#\u00ad#\u200b\\u{5b}error]\""
            })
    void defusesCommandsToTheRunner(String text, String printable) {
        assertThat(SafeText.line(text)).isEqualTo(printable);
    }

    @Test
    void takesTimeInProportionToTheText() throws Exception {
        Growth.assertLinear(900_000, size -> {
            int repeats = size / 3;
            String text = "##[".repeat(repeats) + "\u001b".repeat(repeats) + "a[".repeat(repeats);

            assertThat(SafeText.line("::" + text)).startsWith(":\\u{3a}##\\u{5b}");
        });
    }
}
