package oncall.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FairestShareTest {

    private static final long UNIT = Share.SHIFT;

    @Test
    void passesThingsOnToThePersonLeastAhead() {
        FairestShare share = new FairestShare(new long[3]);
        share.share(set(0b011));
        share.share(set(0b011));
        share.share(set(0b110));
        assertThat(share.ahead()).containsExactly(UNIT, UNIT, UNIT);

        share.share(set(0b001));
        share.share(set(0b001));
        assertThat(share.ahead()).containsExactly(2 * UNIT, 2 * UNIT, UNIT);
    }

    /** Who must have a thing passes an earlier one on. */
    @Test
    void evensOutThingsThatOnlyOnePersonMayHave() {
        FairestShare share = new FairestShare(new long[2]);
        share.share(set(0b11));
        share.share(set(0b01));
        assertThat(share.ahead()).containsExactly(UNIT, UNIT);
    }

    @Test
    void sharesTheSameThingsOutManyTimes() {
        FairestShare share = new FairestShare(new long[] {0, -1});
        for (int i = 0; i < 101; i++) {
            share.share(set(0b11));
        }

        assertThat(share.ahead()).containsExactly(51 * UNIT, 50 * UNIT + 1);
    }

    @Test
    void leavesOfferedThingsThatNobodyMayHave() {
        FairestShare share = new FairestShare(new long[2]);
        share.offer(set(0));
        share.offer(set(0b10));

        assertThat(share.shareOffered()).isTrue();
        assertThat(share.shareOffered()).isFalse();
        assertThat(share.ahead()).containsExactly(0, UNIT);
    }

    static LongStream seeds() {
        return LongStream.range(0, 1000);
    }

    /**
     * Compared with all other ways to share, the most is smallest and the least is largest, so the spread is smallest.
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void isAsEvenAsPossible(long seed) {
        Random random = new Random(seed);
        long[] start = start(random);
        List<Integer> things = things(random, start.length, 8);
        FairestShare share =
                new FairestShare(LongStream.of(start).map(ahead -> -ahead).toArray());
        for (int thing : things) {
            share.share(set(thing));
        }

        Bounds best = new Bounds();
        best.tryAll(start.clone(), things, List.of(), 0);
        long[] ahead = share.ahead();
        assertThat(most(ahead)).isEqualTo(best.leastMost);
        assertThat(least(ahead)).isEqualTo(best.mostLeast);
        assertThat(most(ahead) - least(ahead)).isEqualTo(best.spread);
    }

    /** The same, if some things may stay with nobody: as many are taken as bring people closest. */
    @ParameterizedTest
    @MethodSource("seeds")
    void isAsEvenAsPossibleWithThingsThatMayStayWithNobody(long seed) {
        Random random = new Random(seed);
        long[] start = start(random);
        List<Integer> things = things(random, start.length, 4);
        List<Integer> offered = things(random, start.length, 5);
        FairestShare share =
                new FairestShare(LongStream.of(start).map(ahead -> -ahead).toArray());
        for (int thing : things) {
            share.share(set(thing));
        }
        for (int thing : offered) {
            share.offer(set(thing));
        }
        long spread = most(share.ahead()) - least(share.ahead());
        while (share.shareOffered()) {
            spread = Math.min(spread, most(share.ahead()) - least(share.ahead()));
        }

        Bounds best = new Bounds();
        best.tryAll(start.clone(), things, offered, 0);
        assertThat(spread).isEqualTo(best.spread);
    }

    private static long[] start(Random random) {
        long[] start = new long[1 + random.nextInt(4)];
        Arrays.setAll(start, i -> -random.nextInt(13) * UNIT / 4);
        return start;
    }

    private static List<Integer> things(Random random, int people, int most) {
        List<Integer> things = new ArrayList<>();
        for (int i = random.nextInt(most); i > 0; i--) {
            things.add(1 + random.nextInt((1 << people) - 1));
        }
        return things;
    }

    private static BitSet set(long bits) {
        return BitSet.valueOf(new long[] {bits});
    }

    private static long most(long[] ahead) {
        return LongStream.of(ahead).max().orElseThrow();
    }

    private static long least(long[] ahead) {
        return LongStream.of(ahead).min().orElseThrow();
    }

    /** The best values of all ways to share, each bound by itself. */
    private static final class Bounds {

        private long leastMost = Long.MAX_VALUE;
        private long mostLeast = Long.MIN_VALUE;
        private long spread = Long.MAX_VALUE;

        void tryAll(long[] ahead, List<Integer> things, List<Integer> offered, int next) {
            if (next == things.size() + offered.size()) {
                leastMost = Math.min(leastMost, most(ahead));
                mostLeast = Math.max(mostLeast, least(ahead));
                spread = Math.min(spread, most(ahead) - least(ahead));
                return;
            }
            boolean isOffered = next >= things.size();
            int thing = isOffered ? offered.get(next - things.size()) : things.get(next);
            for (int i = 0; i < ahead.length; i++) {
                if ((thing >> i & 1) != 0) {
                    ahead[i] += UNIT;
                    tryAll(ahead, things, offered, next + 1);
                    ahead[i] -= UNIT;
                }
            }
            if (isOffered) {
                tryAll(ahead, things, offered, next + 1);
            }
        }
    }
}
