package oncall.rotation.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oncall.rotation.draft.IntRanges.IntRange;
import org.junit.jupiter.api.Test;

class IntRangesTest {

    private final IntRanges ranges = IntRanges.of(List.of(
            new IntRange(20, 25), new IntRange(3, 5), new IntRange(6, 8), new IntRange(22, 23), new IntRange(40, 40)));

    @Test
    void containsBothEnds() {
        for (int number = 0; number < 50; number++) {
            boolean held = number >= 3 && number <= 8 || number >= 20 && number <= 25 || number == 40;
            assertThat(ranges.containAny(number, number)).as("%d", number).isEqualTo(held);
        }
    }

    @Test
    void touchesRangesThatReachIntoIt() {
        assertThat(ranges.containAny(9, 19)).isFalse();
        assertThat(ranges.containAny(9, 20)).isTrue();
        assertThat(ranges.containAny(25, 39)).isTrue();
        assertThat(ranges.containAny(0, 100)).isTrue();
        assertThat(ranges.containAny(41, 100)).isFalse();
    }
}
