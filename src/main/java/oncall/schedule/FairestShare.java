package oncall.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Shares out shifts as evenly as possible when only some people may have each. A shift goes to the person least ahead
 * of all who can be reached by passing shifts on to others who may have them too. This is the incremental algorithm for
 * an optimal semi-matching (Harvey, Ladner, Lovász and Tamir, 2006).
 *
 * <p>The result is exact, wherever people start. In the end nobody can pass a shift on to somebody who is more than one
 * shift behind them. In such a family of shares (an M-convex set; Murota, 2003) that makes the largest lead as small as
 * possible and the smallest as large as possible, both at once. Shifts that are only offered are added in the order in
 * which they lift the person least ahead, so the result is also exact after each of them, for that number of them.
 */
final class FairestShare {

    private static final int NOBODY = -1;
    private static final int UNREACHED = -2;

    /** How far each person is ahead of their share, in units of {@link Share#SHIFT}. */
    private final long[] ahead;

    /** The shifts that each person has; a shift is the set of people who may have it. */
    private final List<List<BitSet>> held = new ArrayList<>();

    /** The shifts that are offered and that nobody has taken. */
    private final List<BitSet> offered = new ArrayList<>();

    /** The people who may have anything at all. */
    private final BitSet anyone = new BitSet();

    /** @param fair each person's fair share */
    FairestShare(long[] fair) {
        ahead = Arrays.stream(fair).map(share -> -share).toArray();
        for (int i = 0; i < ahead.length; i++) {
            held.add(new ArrayList<>(0));
        }
    }

    /**
     * Shares out one more shift.
     *
     * @param candidates who may have it, at least one
     */
    void share(BitSet candidates) {
        anyone.or(candidates);
        place(new ArrayList<>(List.of(candidates)));
    }

    /** Offers a shift, which nobody has to take. */
    void offer(BitSet candidates) {
        offered.add(candidates);
        anyone.or(candidates);
    }

    /**
     * Shares out one of the offered shifts, the one that lifts the person least ahead. Returns false if none is left.
     */
    boolean shareOffered() {
        return place(offered);
    }

    private boolean place(List<BitSet> loose) {
        Search search = new Search();
        search.follow(loose, NOBODY);
        int least = search.leastAhead();
        if (least == NOBODY) {
            return false;
        }
        ahead[least] += Share.SHIFT;
        int taker = least;
        while (taker != NOBODY) {
            BitSet shift = search.by[taker];
            int giver = search.from[taker];
            held.get(taker).add(shift);
            (giver == NOBODY ? loose : held.get(giver)).remove(shift);
            taker = giver;
        }
        return true;
    }

    /** How far each person is ahead now. */
    long[] ahead() {
        return ahead.clone();
    }

    /** A breadth-first search for the people who can be reached by passing shifts on. */
    private final class Search {

        private final int[] from = new int[ahead.length];
        private final BitSet[] by = new BitSet[ahead.length];
        private final int[] queue = new int[ahead.length];
        private final int most = anyone.cardinality();
        private int count;

        Search() {
            Arrays.fill(from, UNREACHED);
        }

        /** Reaches all who may have one of the holder's shifts. */
        void follow(List<BitSet> shifts, int holder) {
            for (int i = 0; i < shifts.size() && count < most; i++) {
                BitSet shift = shifts.get(i);
                for (int who = shift.nextSetBit(0); who >= 0; who = shift.nextSetBit(who + 1)) {
                    if (from[who] == UNREACHED) {
                        from[who] = holder;
                        by[who] = shift;
                        queue[count++] = who;
                    }
                }
            }
        }

        /**
         * The person least ahead of all who can be reached, the first reached among equals; nobody if there is none.
         */
        int leastAhead() {
            int least = NOBODY;
            for (int next = 0; next < count; next++) {
                int holder = queue[next];
                if (least == NOBODY || ahead[holder] < ahead[least]) {
                    least = holder;
                }
                follow(held.get(holder), holder);
            }
            return least;
        }
    }
}
