package oncall.rotation;

import oncall.model.Cause;
import oncall.model.Reason;
import oncall.model.Role;
import oncall.rotation.draft.Draft;
import oncall.rotation.draft.DraftShift;
import oncall.rotation.draft.Member;
import oncall.rotation.draft.Standings;
import org.jspecify.annotations.Nullable;

/**
 * Simulates the next two rounds, from a shift on, on a copy of the draft. Swaps and remedies apply as usual. Holidays
 * are balanced by a simple policy, which gives each to the partner who has served fewest for their share.
 */
final class Simulation {

    /** The most shifts of a simulation, however many people make up a round. */
    private static final int MOST_SHIFTS = 60;

    /** The reason in a simulation, which keeps no history. */
    private static final Reason NOT_READ = new Reason(Reason.Kind.NOTED, null);

    private final Draft draft;
    private final Policies policies;
    private final Overrides overrides;
    private final int first;
    private final int last;

    private final SimulatedBalance balance;
    private int partner;

    /** A simulation of settling a shift, on a copy of the draft. */
    Simulation(DraftShift settling, Draft draft, Overrides overrides) {
        this.draft = new Draft(draft, settling);
        this.policies = new Policies(draft.rotation(), this.draft);
        this.overrides = overrides;
        this.first = settling.number();
        this.last = last(settling, draft);
        this.balance = new SimulatedBalance(this.draft, policies.countSecondaries());
    }

    /** The number of the last shift in a simulation that begins with the given one. */
    static int last(DraftShift settling, Draft draft) {
        return Math.min(draft.horizon(settling), settling.number() + MOST_SHIFTS);
    }

    /**
     * Runs the simulation, which is possible only once.
     *
     * @param exchanged the number of the shift for which the first one is exchanged, or -1 for none
     * @param next the number of a later shift to which the simple policy does not apply, or -1
     * @param nextPartner the number of the shift for which this later one is exchanged, or -1 for none
     * @return whether the later exchange is possible
     */
    boolean play(int exchanged, int next, int nextPartner) {
        begin(exchanged);
        for (int number = first + 1; number <= last; number++) {
            DraftShift shift = draft.at(number);
            if (applyPolicies(shift)) {
                if (number != next) {
                    balanceSimply(shift);
                } else if (nextPartner >= 0) {
                    DraftShift later = draft.at(nextPartner);
                    if (!isPossible(shift, later, draft)) {
                        return false;
                    }
                    exchange(shift, later);
                    policies.coverHolidays(shift);
                }
            }
            finish(shift);
        }
        return true;
    }

    /** Makes an agreed swap, or else applies the policies. Returns whether the balance may exchange the shift. */
    private boolean applyPolicies(DraftShift shift) {
        draft.makeSwap(shift);
        if (shift.isSwapped()) {
            policies.coverTimeOff(shift);
        } else if (shift.primary() != null) {
            policies.apply(shift);
            return true;
        }
        return false;
    }

    private void begin(int exchanged) {
        partner = exchanged;
        DraftShift settling = draft.at(first);
        if (partner >= 0) {
            exchange(settling, draft.at(partner));
            policies.coverHolidays(settling);
        }
        finish(settling);
    }

    /**
     * How fairly holidays are served by the end of a later shift, without exchanges for the balance but this one. This
     * runs the simulation.
     *
     * @param exchanged the number of the shift for which the first one is exchanged, or -1 for none
     */
    Outcome after(int number, int exchanged) {
        begin(exchanged);
        for (int next = first + 1; next <= number; next++) {
            applyPolicies(draft.at(next));
            finish(draft.at(next));
        }
        Standings standings = draft.standings();
        return new Outcome(standings.unfairness(), balance.outcome().repeats(), standings.unfairDays());
    }

    /** The number of the shift for which the first one is exchanged, or -1 for none. */
    int partner() {
        return partner;
    }

    /** The outcome, which includes imbalances on the way. */
    Outcome outcome() {
        return balance.outcome();
    }

    SimulatedBalance balance() {
        return balance;
    }

    /** Whether a shift can be exchanged for a later one so that both engineers keep their rest. */
    static boolean isPossible(DraftShift shift, DraftShift later, Draft draft) {
        Member primary = shift.primary();
        Member partner = later.primary();
        return primary != null
                && partner != null
                && primary != partner
                && draft.isOpen(shift)
                && draft.isOpen(later)
                && partner.isFree(shift.days())
                && primary.isFree(later.days())
                && draft.exchangeKeepsRest(shift, later);
    }

    private static void exchange(DraftShift shift, DraftShift later) {
        Draft.exchange(shift, later, Cause.BALANCE_HOLIDAYS, NOT_READ);
    }

    /** Exchanges a shift with a holiday so that the holiday goes to the person who is least ahead. */
    private void balanceSimply(DraftShift shift) {
        Member primary = shift.primary();
        Member serves = serves(shift);
        if (primary == null || serves == null || !draft.isOpen(shift)) {
            return;
        }
        Standings standings = draft.standings();
        DraftShift best = null;
        long least = standings.holidaysAhead(serves);
        int lastPartner = Math.min(shift.number() + shift.turn().round() - 1, draft.horizon(shift));
        for (int number = shift.number() + 1; number <= lastPartner; number++) {
            DraftShift later = draft.look(number);
            Member taker = later.primary();
            // Most candidates are not better, which is quicker to find out than what is possible.
            if (taker != null
                    && (wouldCover(shift, taker) || standings.holidaysAhead(taker) < least)
                    && !primary.hasHolidayIn(later.days())
                    && isPossible(shift, later, draft)) {
                long ahead = standings.holidaysAhead(wouldServe(shift, taker));
                if (ahead < least) {
                    best = later;
                    least = ahead;
                }
            }
        }
        if (best != null) {
            exchange(shift, draft.at(best.number()));
            policies.coverHolidays(shift);
        }
    }

    /** The person who serves the shift's first observed holiday; null if there is none. */
    private static @Nullable Member serves(DraftShift shift) {
        for (int day = 0; day < shift.days().size(); day++) {
            Member primary = shift.on(Role.PRIMARY, day);
            if (primary != null && primary.hasHolidayOn(shift.days(), day)) {
                return primary;
            }
        }
        return null;
    }

    /** Whether somebody else may serve the holiday if someone takes the shift. */
    private boolean wouldCover(DraftShift shift, Member taker) {
        return policies.coversHolidays() && taker.hasHolidayIn(shift.days());
    }

    /** The person who would serve the holiday if someone took the shift. */
    private Member wouldServe(DraftShift shift, Member taker) {
        if (!wouldCover(shift, taker)) {
            return taker;
        }
        DraftShift trial = shift.simulated();
        trial.give(taker, Cause.BALANCE_HOLIDAYS, null, NOT_READ);
        trial.bind();
        policies.coverHolidays(trial);
        Member serves = serves(trial);
        return serves == null ? taker : serves;
    }

    /** Makes a swap that was not possible before, applies overrides, and counts the shift. */
    private void finish(DraftShift shift) {
        draft.makeSwap(shift);
        if (policies.countSecondaries() && draft.team().hasHoliday(shift.days()) && shift.published() == null) {
            policies.chooseSecondary(shift);
        }
        overrides.apply(shift, false);
        balance.count(shift);
    }
}
