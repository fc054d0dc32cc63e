package oncall;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * How the processor time of some work grows with its input, as a ratio to a small input in the same run. A busy machine
 * affects the ratio little; an algorithm whose time is the square of its input affects it a lot.
 */
public final class Growth {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /**
     * The ratio of the large input to the small one. Linear work takes 16 times as long for the large input, quadratic
     * work 256 times.
     */
    private static final int RATIO = 16;

    /** How much longer than linear the large input may take. */
    private static final int TOLERANCE = 5;

    /**
     * The least time that counts for a small input, in nanoseconds: below it, the clock and the garbage collector
     * dominate.
     */
    private static final long LEAST = 5_000_000;

    private Growth() {}

    /** Work on an input of a given size. */
    public interface Work {
        void run(int size) throws Exception;
    }

    /** Does the work for this size and a much smaller one; fails if the time grows far more than the size. */
    public static void assertLinear(int size, Work work) throws Exception {
        // the first round also loads classes; by the last round all code is compiled
        long first = nanoseconds(size / RATIO, work);
        long large = nanoseconds(size, work);
        long small = Math.max(LEAST, Math.min(first, nanoseconds(size / RATIO, work)));

        assertThat(large / (double) small)
                .as("processor time for a size of %d, as a multiple of that for a size of %d", size, size / RATIO)
                .isLessThan(RATIO * TOLERANCE);
    }

    private static long nanoseconds(int size, Work work) throws Exception {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run(size);
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
