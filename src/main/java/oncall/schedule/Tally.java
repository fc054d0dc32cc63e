package oncall.schedule;

import java.util.BitSet;
import oncall.model.Engineer;

/**
 * Primary shifts and shares of them, added up shift by shift. A shift that nobody serves counts for nobody. Shares are in
 * units of {@link Share#SHIFT}.
 */
final class Tally {

    private final Participants roster;
    private final Attendance attendance;
    private final int[] shifts;
    private final int[] holidayShifts;
    private final long[] fairShifts;
    private final long[] fairHolidayShifts;

    /**
     * @param roster everyone who has a part in the shifts, the order first
     * @param attendance that of the order in the shifts
     */
    Tally(Participants roster, Attendance attendance) {
        this.roster = roster;
        this.attendance = attendance;
        this.shifts = new int[roster.size()];
        this.holidayShifts = new int[roster.size()];
        this.fairShifts = new long[roster.size()];
        this.fairHolidayShifts = new long[roster.size()];
    }

    /**
     * Adds a shift.
     *
     * @param number its place in the run
     */
    void add(int number, Shift shift) {
        Engineer primary = shift.primary();
        if (primary == null) {
            return;
        }
        boolean holiday = isHolidayShift(shift);
        int position = roster.position(primary);
        shifts[position]++;
        holidayShifts[position] += holiday ? 1 : 0;
        BitSet earning = attendance.earning(number);
        for (int i = earning.nextSetBit(0); i >= 0; i = earning.nextSetBit(i + 1)) {
            long load = roster.engineers().get(i).load().hundredths();
            long share = Share.of(load, attendance.loads(number));
            fairShifts[i] += share;
            fairHolidayShifts[i] += holiday ? share : 0;
        }
    }

    /** Whether its primary observes a holiday in it, whoever covers the day. */
    static boolean isHolidayShift(Shift shift) {
        Engineer primary = shift.primary();
        return primary != null && primary.calendar().hasHolidayIn(shift.days());
    }

    int shifts(int position) {
        return shifts[position];
    }

    int holidayShifts(int position) {
        return holidayShifts[position];
    }

    long fairShifts(int position) {
        return fairShifts[position];
    }

    long fairHolidayShifts(int position) {
        return fairHolidayShifts[position];
    }
}
