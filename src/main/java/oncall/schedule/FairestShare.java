package oncall.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * How evenly things can be shared out at best when each may go to some people only. Each thing goes to the one
 * least ahead of all who can be reached by passing things on from one to another who may have them too. That is an optimal
 * semi-matching, found by its incremental algorithm (Harvey, Ladner, Lovász and Tamir, 2006).
 *
 * <p>It is exact, wherever people start: no exchange is left by which somebody gives to another who is more than one thing
 * behind them, and in such a family of shares (an M-convex set; Murota, 2003) that makes the most that anyone is ahead as
 * small, and the least as large, as can be, both at once. Things that are only offered join in the order in which they lift
 * the one least ahead, so that after each of them the same holds for so many of them.
 */
final class FairestShare {

    private static final int NOBODY = -1;
    private static final int UNREACHED = -2;
    private static final int BITS = Long.SIZE;

    /** By how much each is ahead of their share. */
    private final long[] ahead;

    private final long unit;

    /** What each has: for each thing, who may have it, as bits. */
    private final List<List<long[]>> held = new ArrayList<>();

    /** What nobody needs to have, and nobody has. */
    private final List<long[]> offered = new ArrayList<>();

    /** Who may have anything at all. */
    private final BitSet anyone = new BitSet();

    /**
     * @param ahead by how much each is ahead before anything is shared out
     * @param unit how much one thing counts
     */
    FairestShare(long[] ahead, long unit) {
        this.ahead = ahead.clone();
        this.unit = unit;
        for (int i = 0; i < ahead.length; i++) {
            held.add(new ArrayList<>(0));
        }
    }

    /** Gives a thing to the only one who may have it. */
    void give(int who) {
        ahead[who] += unit;
    }

    /**
     * Shares out one thing more.
     *
     * @param candidates who may have it, at least one
     */
    void share(BitSet candidates) {
        List<long[]> loose = new ArrayList<>(1);
        loose.add(candidates.toLongArray());
        anyone.or(candidates);
        place(loose);
    }

    /** Lays out a thing that somebody may have, but nobody needs to. */
    void offer(BitSet candidates) {
        offered.add(candidates.toLongArray());
        anyone.or(candidates);
    }

    /** Shares out one more of the things offered: the one that lifts the one least ahead. Whether one was left. */
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

    /** By how much each is ahead now. */
    long[] ahead() {
        return ahead.clone();
    }

    /** Who can be reached by passing things on, breadth first. */
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

        /** Reaches all who may have one of the things, from the one who has them. */
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

        /** Who is least ahead of all who can be reached, the first reached among equals; nobody if there is none. */
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
