package oncall.report.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import oncall.render.DisplayWidth;
import org.junit.jupiter.api.Test;

class FairnessBarTest {

    @Test
    void marksTheFairShare() {
        FairnessBar bar = new FairnessBar(16);

        assertThat(bar.of(16, 16)).isEqualTo("████████████████│");
        assertThat(bar.of(16, 12)).isEqualTo("████████████│████");
        assertThat(bar.of(3, 6)).isEqualTo("███░░░│");
        assertThat(bar.of(0, 2)).isEqualTo("░░│");
        assertThat(bar.of(0, 0)).isEqualTo("│");
    }

    @Test
    void isOfTheSameWidthOnAnyScale() {
        for (int largest = 0; largest < 40; largest++) {
            FairnessBar bar = new FairnessBar(largest);
            assertThat(DisplayWidth.of(bar.of(largest, 0))).isEqualTo(largest == 0 ? 1 : 17);
            assertThat(DisplayWidth.of(bar.of(0, largest))).isEqualTo(largest == 0 ? 1 : 17);
        }
    }
}
