package oncall.rotation;

import oncall.model.Cause;
import oncall.model.Reason;
import oncall.rotation.draft.Draft;
import oncall.rotation.draft.DraftShift;
import oncall.rotation.draft.Earner;
import oncall.rotation.draft.Member;
import oncall.rotation.draft.Standings;
import oncall.schedule.Share;
import org.jspecify.annotations.Nullable;

/**
 * Plays out the next two rounds from a shift on, on a copy of the draft. Swaps and remedies go as they will; holidays are
 * balanced by the plainest policy, which gives each to the partner who has served fewest for their share.
 */
final class Simulation {

    /** No simulation goes further, however many people make up a round. */
    private static final int MOST_SHIFTS = 60;

    /** Shares are added up with an error of one unit a shift. */
    private static final long ROUNDING = Share.SHIFT / 1000;

    /** A simulation keeps no history. */
    private static final Reason NOT_READ = new Reason.Recorded("");

    private final Draft draft;
    private final Policies policies;
    private final int first;
    private final int last;

    private long squares;
    private long unfairness;
    private int repeats;
    private int arrears;

    /**
     * A simulation that has not begun.
     *
     * @param settling the shift that is being settled
     * @param draft what to copy
     */
    Simulation(DraftShift settling, Draft draft, Policies policies) {
        this.draft = draft.simulated(settling);
        this.policies = policies;
        this.first = settling.number();
        this.last = last(settling, draft);
    }

    /** The number of the last shift that is played out from the one that is being settled. */
    static int last(DraftShift settling, Draft draft) {
        return Math.min(draft.horizon(settling), settling.number() + MOST_SHIFTS);
    }

    /**
     * What comes of exchanges. A simulation is played once.
     *
     * @param partner the number of the shift that the first one is exchanged for, or -1 for none
     * @param next the number of a later shift that is not left to the plain policy, or -1
     * @param nextPartner the number of the shift that this one is exchanged for, or -1 for none
     * @return null where the later exchange is not possible
     */
    @Nullable
    Outcome play(int partner, int next, int nextPartner) {
        DraftShift settling = draft.at(first);
        if (partner >= 0) {
            exchange(settling, draft.at(partner));
        }
        draft.swaps().apply(settling);
        count(settling);
        for (int number = first + 1; number <= last; number++) {
            DraftShift shift = draft.at(number);
            if (shift.primary() != null && shift.published() == null) {
                policies.apply(shift, draft);
                if (number != next) {
                    balancePlainly(shift);
                } else if (nextPartner >= 0) {
                    DraftShift later = draft.at(nextPartner);
                    if (!isPossible(shift, later, draft)) {
                        return null;
                    }
                    exchange(shift, later);
                }
            }
            draft.swaps().apply(shift);
            count(shift);
        }
        return new Outcome(unfairness, repeats, arrears);
    }

    /** Whether holiday balance may exchange the shift at all. */
    static boolean isOpen(DraftShift shift) {
        Member primary = shift.primary();
        return primary != null && primary.takesTurns() && !shift.isBound();
    }

    /** Whether a shift can be exchanged for a later one, both keeping their rest. */
    static boolean isPossible(DraftShift shift, DraftShift later, Draft draft) {
        Member primary = shift.primary();
        Member partner = later.primary();
        return primary != null
                && partner != null
                && primary != partner
                && isOpen(shift)
                && isOpen(later)
                && partner.availability().isFree(shift.days())
                && primary.availability().isFree(later.days())
                && draft.exchangeKeepsRest(shift, later);
    }

    private static void exchange(DraftShift shift, DraftShift later) {
        Draft.exchange(shift, later, Cause.BALANCE_HOLIDAYS, NOT_READ);
    }

    private void balancePlainly(DraftShift shift) {
        Member primary = shift.primary();
        if (primary == null || !isOpen(shift) || !shift.hasHoliday()) {
            return;
        }
        Standings standings = draft.standings();
        DraftShift best = null;
        long least = standings.holidaysAhead(primary);
        int lastPartner = Math.min(shift.number() + shift.turn().round() - 1, draft.horizon(shift));
        for (int number = shift.number() + 1; number <= lastPartner; number++) {
            DraftShift later = draft.at(number);
            Member partner = later.primary();
            if (partner != null
                    && standings.holidaysAhead(partner) < least
                    && !primary.hasHolidayIn(later.days())
                    && isPossible(shift, later, draft)) {
                best = later;
                least = standings.holidaysAhead(partner);
            }
        }
        if (best != null) {
            exchange(shift, best);
        }
    }

    /** Counts a shift, and adds up how fair that is. */
    private void count(DraftShift shift) {
        Member primary = shift.primary();
        if (primary == null || !shift.hasHoliday()) {
            draft.count(shift);
            return;
        }
        Standings standings = draft.standings();
        long ahead = standings.holidaysAhead(primary);
        if (ahead > ROUNDING || ahead - least(shift) >= Share.SHIFT / 2) {
            arrears++;
        }
        draft.count(shift);
        squares += standings.holidaysAhead(primary);
        unfairness += squares;
        repeats += standings.holidaysRepeated(primary, shift.days());
    }

    /** How far ahead of their share the one is who is least so. */
    private long least(DraftShift shift) {
        long least = Long.MAX_VALUE;
        for (Earner earner : shift.turn().earning()) {
            least = Math.min(least, draft.standings().holidaysAhead(earner.member()));
        }
        return least;
    }
}
