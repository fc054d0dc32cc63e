package oncall.rotation.draft;

import java.util.Arrays;
import java.util.BitSet;
import oncall.schedule.Share;

/** What everyone has served so far, and their fair share of it. Copying it is cheap. */
public final class Standings {

    private static final BitSet NONE = new BitSet(0);

    /** How many shifts each member has had as primary. */
    private final int[] shifts;

    private final int[] holidayShifts;

    /** The fair share of the holiday shifts, in units of {@link Share#SHIFT}. */
    private final long[] holidayShares;

    /** The holidays that each has served, by their numbers in the calendar; never changed, but replaced. */
    private final BitSet[] holidays;

    Standings(int members) {
        shifts = new int[members];
        holidayShifts = new int[members];
        holidayShares = new long[members];
        holidays = new BitSet[members];
        Arrays.fill(holidays, NONE);
    }

    private Standings(Standings original) {
        shifts = original.shifts.clone();
        holidayShifts = original.holidayShifts.clone();
        holidayShares = original.holidayShares.clone();
        holidays = original.holidays.clone();
    }

    Standings copy() {
        return new Standings(this);
    }

    /** How many shifts someone has had as primary. */
    public int shifts(Member member) {
        return shifts[member.number()];
    }

    public int holidayShifts(Member member) {
        return holidayShifts[member.number()];
    }

    /** How many holiday shifts more than their fair share, in units of {@link Share#SHIFT}; negative where fewer. */
    public long holidaysAhead(Member member) {
        return holidayShifts[member.number()] * Share.SHIFT - holidayShares[member.number()];
    }

    /** How many holidays of the shift someone has served the year before, too. */
    public int holidaysRepeated(Member member, ShiftDays shift) {
        BitSet served = holidays[member.number()];
        int repeated = 0;
        for (int holiday : member.holidaysIn(shift).aYearBefore) {
            repeated += served.get(holiday) ? 1 : 0;
        }
        return repeated;
    }

    /**
     * Counts a shift that its primary has had to the end.
     *
     * @param turn whose turn it was, with those who earn in it
     */
    void count(Member primary, ShiftDays shift, Turn turn) {
        int number = primary.number();
        shifts[number]++;
        if (!primary.hasHolidayIn(shift)) {
            return;
        }
        holidayShifts[number]++;
        BitSet served = (BitSet) holidays[number].clone();
        for (int holiday : primary.holidaysIn(shift).numbers) {
            served.set(holiday);
        }
        holidays[number] = served;
        for (Earner earner : turn.earning()) {
            holidayShares[earner.member().number()] += Share.of(earner.load(), turn.loads());
        }
    }
}
