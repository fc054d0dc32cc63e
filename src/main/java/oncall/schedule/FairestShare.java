package oncall.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Shares out things as evenly as possible when only some people may have each. A thing goes to the person least ahead
 * of all who can be reached by passing things on to others who may have them too. This is the incremental algorithm for
 * an optimal semi-matching (Harvey, Ladner, Lovász and Tamir, 2006).
 *
 * <p>The result is exact, wherever people start. In the end nobody can pass a thing on to somebody who is more than one
 * thing behind them. In such a family of shares (an M-convex set; Murota, 2003) that makes the largest lead as small as
 * possible and the smallest as large as possible, both at once. Things that are only offered are added in the order in
 * which they lift the person least ahead, so the result is also exact after each of them, for that number of them.
 */
final class FairestShare {

    private static final int NOBODY = -1;
    private static final int UNREACHED = -2;
    private static final int BITS = Long.SIZE;

    /** How far each person is ahead of their share. */
    private final long[] ahead;

    private final long unit;

    /** The things that each person has; a thing is the set of people who may have it, as bits. */
    private final List<List<long[]>> held = new ArrayList<>();

    /** The things that are offered and that nobody has taken. */
    private final List<long[]> offered = new ArrayList<>();

    /** The people who may have anything at all. */
    private final BitSet anyone = new BitSet();

    /**
     * @param ahead how far each person is ahead before anything is shared out
     * @param unit how much one thing counts
     */
    FairestShare(long[] ahead, long unit) {
        this.ahead = ahead.clone();
        this.unit = unit;
        for (int i = 0; i < ahead.length; i++) {
            held.add(new ArrayList<>(0));
        }
    }

    /** Gives a thing to the only person who may have it. */
    void give(int who) {
        ahead[who] += unit;
    }

    /**
     * Shares out one more thing.
     *
     * @param candidates who may have it, at least one
     */
    void share(BitSet candidates) {
        List<long[]> loose = new ArrayList<>(1);
        loose.add(candidates.toLongArray());
        anyone.or(candidates);
        place(loose);
    }

    /** Offers a thing, which nobody has to take. */
    void offer(BitSet candidates) {
        offered.add(candidates.toLongArray());
        anyone.or(candidates);
    }

    /**
     * Shares out one of the offered things, the one that lifts the person least ahead. Returns false if none is left.
     */
    boolean shareOffered() {
        return place(offered);
    }

    private boolean place(List<long[]> loose) {
        Search search = new Search();
        search.follow(loose, NOBODY);
        int least = search.leastAhead();
        if (least == NOBODY) {
            return false;
        }
        ahead[least] += unit;
        int taker = least;
        while (taker != NOBODY) {
            long[] thing = search.by[taker];
            int giver = search.from[taker];
            held.get(taker).add(thing);
            (giver == NOBODY ? loose : held.get(giver)).remove(thing);
            taker = giver;
        }
        return true;
    }

    /** How far each person is ahead now. */
    long[] ahead() {
        return ahead.clone();
    }

    /** A breadth-first search for the people who can be reached by passing things on. */
    private final class Search {

        private final int[] from = new int[ahead.length];
        private final long[][] by = new long[ahead.length][];
        private final int[] queue = new int[ahead.length];
        private final long[] reached = new long[ahead.length / BITS + 1];
        private final int most = anyone.cardinality();
        private int count;

        Search() {
            Arrays.fill(from, UNREACHED);
        }

        /** Reaches all who may have one of the holder's things. */
        void follow(List<long[]> things, int holder) {
            for (int i = 0; i < things.size() && count < most; i++) {
                long[] thing = things.get(i);
                for (int word = 0; word < thing.length; word++) {
                    long fresh = thing[word] & ~reached[word];
                    reached[word] |= fresh;
                    while (fresh != 0) {
                        int candidate = word * BITS + Long.numberOfTrailingZeros(fresh);
                        fresh &= fresh - 1;
                        from[candidate] = holder;
                        by[candidate] = thing;
                        queue[count++] = candidate;
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
