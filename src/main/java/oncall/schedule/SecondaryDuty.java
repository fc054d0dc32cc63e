package oncall.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import oncall.model.Cover;
import oncall.model.Engineer;
import oncall.model.Role;

/** What people serve besides whole primary shifts, and how close these come to each other, added up shift by shift. */
final class SecondaryDuty {

    private static final int NONE = -1;

    private final Participants roster;
    private final int[] secondaryShifts;
    private final int[] weekendDays;
    private final int[] coverDays;
    private final int[] lastShift;
    private final int[] shortestGap;

    SecondaryDuty(Participants roster) {
        this.roster = roster;
        this.secondaryShifts = new int[roster.size()];
        this.weekendDays = new int[roster.size()];
        this.coverDays = new int[roster.size()];
        this.lastShift = new int[roster.size()];
        this.shortestGap = new int[roster.size()];
        Arrays.fill(lastShift, NONE);
        Arrays.fill(shortestGap, NONE);
    }

    /**
     * Adds a shift.
     *
     * @param number its place in the run
     */
    void add(int number, Shift shift) {
        if (shift.primary() != null) {
            countGap(number, roster.position(shift.primary()));
        }
        if (shift.secondary() != null) {
            secondaryShifts[roster.position(shift.secondary())]++;
        }
        for (Cover cover : shift.covers()) {
            Engineer engineer = cover.engineer();
            Engineer regular = cover.role() == Role.PRIMARY ? shift.primary() : shift.secondary();
            if (engineer != null && !engineer.is(regular)) {
                coverDays[roster.position(engineer)] += cover.days().days();
            }
        }
        for (LocalDate day = shift.days().from(); !day.isAfter(shift.days().to()); day = day.plusDays(1)) {
            if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
                Engineer primary = shift.on(day, Role.PRIMARY);
                if (primary != null) {
                    weekendDays[roster.position(primary)]++;
                }
            }
        }
    }

    private void countGap(int number, int position) {
        int last = lastShift[position];
        int gap = number - last - 1;
        if (last != NONE && (shortestGap[position] == NONE || gap < shortestGap[position])) {
            shortestGap[position] = gap;
        }
        lastShift[position] = number;
    }

    /** What everyone serves, with the primary shifts of the tally. */
    List<DutyTotals> served(Tally tally) {
        List<DutyTotals> served = new ArrayList<>(roster.size());
        for (int i = 0; i < roster.size(); i++) {
            served.add(new DutyTotals(
                    roster.engineers().get(i),
                    tally.shifts(i),
                    tally.fairShifts(i),
                    secondaryShifts[i],
                    tally.holidayShifts(i),
                    tally.fairHolidayShifts(i),
                    weekendDays[i],
                    coverDays[i],
                    shortestGap[i] == NONE ? null : shortestGap[i]));
        }
        return served;
    }
}
