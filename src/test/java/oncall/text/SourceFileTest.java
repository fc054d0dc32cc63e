package oncall.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTest {

    @Test
    void countsLinesAsEditorsDo() {
        SourceFile file = new SourceFile("a.yaml", "one\ntwo\r\nthree\rfour\n");

        assertThat(file.at(4, 5).line()).isEqualTo(2);
        assertThat(file.at(9, 10).line()).isEqualTo(3);
        assertThat(file.at(15, 16).line()).isEqualTo(4);
        assertThat(file.lineText(2)).isEqualTo("two");
        assertThat(file.lineText(3)).isEqualTo("three");
        assertThat(file.lineText(5)).isEmpty();
    }

    @Test
    void countsColumnsInCodePoints() {
        SourceFile file = new SourceFile("a.yaml", "😀 ä b\n😀x");

        assertThat(file.at(5, 6).column()).isEqualTo(5);
        assertThat(file.at(9, 10).column()).isEqualTo(2);
        assertThat(file.at(5, 10).endLine()).isEqualTo(2);
        assertThat(file.at(5, 10).endColumn()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsOffsetsOfCodePoints(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            text.appendCodePoint(random.nextInt(3) == 0 ? 0x1f600 + random.nextInt(40) : 'a' + random.nextInt(20));
        }
        SourceFile file = new SourceFile("a.yaml", text.toString());

        for (int index = 0; index <= 500; index++) {
            assertThat(file.offsetOfCodePoint(index)).isEqualTo(text.toString().offsetByCodePoints(0, index));
        }
    }
}
