package oncall.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineDiffTest {

    @Test
    void namesEachEdit() {
        assertThat(LineDiff.edits("a\nb\nc\nd\n", "a\nB\nc\nd\ne\n"))
                .containsExactly(new LineDiff.Edit(2, "a\nb\nc\nd\ne\n"), new LineDiff.Edit(5, "a\nB\nc\nd\n"));
        assertThat(LineDiff.edits("a\n", "a\n")).isEmpty();
        assertThat(LineDiff.edits("", "a\n")).containsExactly(new LineDiff.Edit(1, ""));
    }

    @Test
    void undoesOneEditAfterAnotherUntilNoneIsLeft() {
        Random random = new Random(1);
        for (int run = 0; run < 300; run++) {
            String before = text(random);
            String text = text(random);
            int left = LineDiff.edits(before, text).size();
            for (int step = 0; step < left; step++) {
                List<LineDiff.Edit> edits = LineDiff.edits(before, text);
                text = edits.get(random.nextInt(edits.size())).undone();
                if (text.equals(before)) {
                    break;
                }
            }
            assertThat(text).isEqualTo(before);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int line = random.nextInt(12); line > 0; line--) {
            text.append((char) ('a' + random.nextInt(4))).append('\n');
        }
        return text.toString();
    }
}
