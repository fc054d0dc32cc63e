package oncall.rotation.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oncall.rotation.timeline.Spans.Span;
import org.junit.jupiter.api.Test;

class SpansTest {

    private final Spans spans =
            Spans.of(List.of(new Span(20, 25), new Span(3, 5), new Span(6, 8), new Span(22, 23), new Span(40, 40)));

    @Test
    void joinsWhatOverlapsOrTouches() {
        assertThat(spans.size()).isEqualTo(3);
        assertThat(List.of(spans.first(0), spans.last(0), spans.first(1), spans.last(1)))
                .containsExactly(3, 8, 20, 25);
    }

    @Test
    void containsBothEnds() {
        for (int number = 0; number < 50; number++) {
            boolean held = number >= 3 && number <= 8 || number >= 20 && number <= 25 || number == 40;
            assertThat(spans.contains(number)).as("%d", number).isEqualTo(held);
            assertThat(spans.touch(number, number)).as("%d", number).isEqualTo(held);
        }
    }

    @Test
    void touchesWhatReachesIntoIt() {
        assertThat(spans.touch(9, 19)).isFalse();
        assertThat(spans.touch(9, 20)).isTrue();
        assertThat(spans.touch(25, 39)).isTrue();
        assertThat(spans.touch(0, 100)).isTrue();
        assertThat(spans.touch(41, 100)).isFalse();
    }

    @Test
    void countsWhatItHoldsUpToANumber() {
        int count = 0;
        for (int number = 0; number < 50; number++) {
            count += spans.contains(number) ? 1 : 0;
            assertThat(spans.countUpTo(number)).as("%d", number).isEqualTo(count);
        }
    }

    @Test
    void leavesTheRestOfAWhole() {
        for (Span whole : List.of(new Span(0, 49), new Span(4, 21), new Span(3, 8), new Span(30, 60))) {
            Spans left = spans.cutFrom(whole);
            for (int number = 0; number < 70; number++) {
                boolean expected = number >= whole.first() && number <= whole.last() && !spans.contains(number);
                assertThat(left.contains(number)).as("%d of %s", number, whole).isEqualTo(expected);
            }
        }
    }
}
