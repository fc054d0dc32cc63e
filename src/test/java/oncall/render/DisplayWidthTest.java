package oncall.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "abc, 3",
        "é, 1",
        "'e\u0301', 1",
        "'a\u0308\u0323b', 2",
        "Fête nationale, 14",
        "山田太郎, 8",
        "ｆｕｌｌ, 8",
        "ｶﾅ, 2",
        "한글, 4",
        "'\u1112\u1161\u11ab', 2",
        "'क\u094d', 1",
        "–, 1",
        "▶, 1",
        "─, 1",
        "'a\u200bb', 2",
        "'a\u00adb', 3",
        "😀, 2",
        "👍🏽, 2",
        "👩‍👩‍👧‍👦, 2",
        "👩🏽‍🚀, 2",
        "'❤️‍🔥', 2",
        "❤, 1",
        "'❤\ufe0f', 2",
        "'a\ufe0f', 1",
        "1️⃣, 2",
        "🇫🇷, 2",
        "🇫🇷🇩🇪, 4",
        "🇫🇷x🇩🇪, 5",
        "'\u0301', 0"
    })
    void countsCells(String text, int cells) {
        assertThat(DisplayWidth.of(text)).isEqualTo(cells);
    }

    @ParameterizedTest
    @CsvSource({
        "abc, 2, ab",
        "abc, 5, abc",
        "山田, 3, 山",
        "山田, 1, ''",
        "e\u0301e\u0301, 1, 'e\u0301'",
        "x👩‍👩‍👧y, 3, x👩‍👩‍👧"
    })
    void cutsWhereItFits(String text, int cells, String expected) {
        assertThat(text.substring(0, DisplayWidth.cut(text, 0, text.length(), cells)))
                .isEqualTo(expected);
    }

    @Test
    void hasRangesInOrder() {
        assertAscending(WideCharacters.RANGES);
    }

    private static void assertAscending(int[] ranges) {
        assertThat(ranges.length % 2).isZero();
        for (int i = 1; i < ranges.length; i++) {
            assertThat(ranges[i]).isGreaterThanOrEqualTo(ranges[i - 1] + (i % 2 == 0 ? 1 : 0));
        }
    }
}
