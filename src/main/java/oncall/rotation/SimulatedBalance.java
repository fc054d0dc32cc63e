package oncall.rotation;

import oncall.model.Role;
import oncall.rotation.draft.Draft;
import oncall.rotation.draft.DraftShift;
import oncall.rotation.draft.Earner;
import oncall.rotation.draft.Member;
import oncall.rotation.draft.Standings;
import oncall.schedule.Share;

/**
 * How fairly holidays are served in a simulation, shift by shift.
 *
 * <p>If covers go to those who have served the fewest holidays in either role, someone who is often secondary without
 * covering seldom covers later, however few holidays they have served as primary. It takes years to make up for that,
 * and a simulation sees two rounds. So the balance of the secondaries counts too, half as much.
 */
final class SimulatedBalance {

    /** The sum of shares has an error of one unit for each shift. */
    static final long ROUNDING = Share.SHIFT / 1000;

    private final Draft draft;
    private final boolean countsSecondaries;

    private long unfairness;
    private long unfairDays;
    private int repeats;
    private boolean ideal = true;
    private boolean served;

    /**
     * @param draft the simulated draft
     * @param countsSecondaries whether who covers a holiday depends on who has been secondary before
     */
    SimulatedBalance(Draft draft, boolean countsSecondaries) {
        this.draft = draft;
        this.countsSecondaries = countsSecondaries;
    }

    /** Counts a shift whose days are settled. */
    void count(DraftShift shift) {
        if (!draft.team().hasHoliday(shift.days())) {
            draft.count(shift);
            return;
        }
        look(shift);
        draft.count(shift);
        Standings standings = draft.standings();
        unfairness += standings.unfairness() + (countsSecondaries ? standings.unfairAsSecondary() / 2 : 0);
        unfairDays += standings.unfairDays();
    }

    /** The outcome so far, which includes imbalances on the way. */
    Outcome outcome() {
        return new Outcome(unfairness, repeats, unfairDays);
    }

    /** Whether holidays cannot be served more fairly. */
    boolean isIdeal() {
        return ideal;
    }

    /** Whether the balance of secondaries counts: someone serves a holiday, and covers depend on them. */
    boolean countsSecondaries() {
        return countsSecondaries && served;
    }

    /** Checks the people who serve the shift's holidays, before it is counted. */
    private void look(DraftShift shift) {
        Member before = null;
        long least = Long.MAX_VALUE;
        long leastDays = Long.MAX_VALUE;
        for (Earner earner : shift.turn().earning()) {
            least = Math.min(least, draft.standings().holidaysAhead(earner.member()));
            leastDays = Math.min(leastDays, draft.standings().holidayDaysAhead(earner.member()));
        }
        for (int day = 0; day < shift.days().size(); day++) {
            Member serves = shift.on(Role.PRIMARY, day);
            if (serves != null && serves.hasHolidayOn(shift.days(), day)) {
                long ahead = draft.standings().holidaysAhead(serves);
                boolean isFair = ahead <= ROUNDING
                        && ahead - least < Share.SHIFT / 2
                        && (before != serves || draft.standings().holidayDaysAhead(serves) - leastDays < Share.SHIFT);
                int again = draft.standings().holidaysRepeated(serves, shift.days(), day);
                repeats += again;
                ideal &= isFair && again == 0;
                served = true;
                before = serves;
            }
        }
    }
}
