package oncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Linear work passes, quadratic work fails. */
class GrowthTest {

    private static final int SIZE = 30_000;

    private long sum;

    @Test
    void acceptsLinearWork() throws Exception {
        Growth.assertLinear(SIZE, size -> count(size, SIZE));

        assertThat(sum).isPositive();
    }

    @Test
    void refusesQuadraticWork() {
        assertThatThrownBy(() -> Growth.assertLinear(SIZE, size -> count(size, size)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("processor time for a size of 30000");
    }

    private void count(int times, int steps) {
        for (int i = 0; i < times; i++) {
            for (int step = 0; step < steps; step++) {
                sum += Integer.bitCount(i * step);
            }
        }
    }
}
