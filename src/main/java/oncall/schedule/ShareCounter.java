package oncall.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Cover;
import oncall.model.Engineer;
import oncall.model.Role;
import org.jspecify.annotations.Nullable;

/** What everyone serves beside their fair share, added up shift by shift. A shift without a primary gives nobody a share. */
final class ShareCounter {

    private final Participants participants;
    private final Counts[] counts;
    private int shifts;

    /**
     * With nothing served so far.
     *
     * @param participants everyone who has a part in the shifts
     */
    ShareCounter(Participants participants) {
        this.participants = participants;
        this.counts = new Counts[participants.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = new Counts();
        }
    }

    /** Adds the next shift. */
    void add(Shift shift) {
        if (shift.primary() != null) {
            addPrimary(shift, of(shift.primary()));
        }
        if (shift.secondary() != null) {
            of(shift.secondary()).secondaryShifts++;
        }
        for (Cover cover : shift.covers()) {
            Engineer engineer = cover.engineer();
            if (engineer != null && !engineer.is(shift.holder(cover.role()))) {
                of(engineer).coverDays += cover.days().days();
            }
        }
        for (LocalDate day = shift.days().from(); !day.isAfter(shift.days().to()); day = day.plusDays(1)) {
            Engineer primary = shift.on(day, Role.PRIMARY);
            if (primary != null && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
                of(primary).weekendDays++;
            }
        }
        shifts++;
    }

    private void addPrimary(Shift shift, Counts primary) {
        boolean isHoliday = isHolidayShift(shift);
        primary.shifts++;
        primary.holidayShifts += isHoliday ? 1 : 0;
        int gap = shifts - primary.next;
        if (primary.shifts > 1 && (primary.shortestGap == null || gap < primary.shortestGap)) {
            primary.shortestGap = gap;
        }
        primary.next = shifts + 1;
        long loads = 0;
        for (Engineer engineer : shift.earning()) {
            loads += engineer.load().hundredths();
        }
        for (Engineer engineer : shift.earning()) {
            long share = Share.of(engineer.load().hundredths(), loads);
            of(engineer).fairShifts += share;
            of(engineer).fairHolidayShifts += isHoliday ? share : 0;
        }
    }

    /** Whether its primary observes a holiday in it, even if somebody covers the day. */
    static boolean isHolidayShift(Shift shift) {
        Engineer primary = shift.primary();
        return primary != null && primary.calendar().hasHolidayIn(shift.days());
    }

    private Counts of(Engineer engineer) {
        return counts[participants.position(engineer)];
    }

    /** What someone serves so far. */
    DutyTotals totals(Engineer engineer) {
        Counts served = of(engineer);
        return new DutyTotals(
                engineer,
                served.shifts,
                served.fairShifts,
                served.secondaryShifts,
                served.holidayShifts,
                served.fairHolidayShifts,
                served.weekendDays,
                served.coverDays,
                served.shortestGap);
    }

    /** What everyone serves so far. */
    List<DutyTotals> totals() {
        List<DutyTotals> totals = new ArrayList<>(participants.size());
        for (Engineer engineer : participants.engineers()) {
            totals.add(totals(engineer));
        }
        return totals;
    }

    /** What one engineer serves so far. */
    private static final class Counts {
        private int shifts;
        private long fairShifts;
        private int secondaryShifts;
        private int holidayShifts;
        private long fairHolidayShifts;
        private int weekendDays;
        private int coverDays;
        private @Nullable Integer shortestGap;

        /** The number of the shift after the last one of which they are primary. */
        private int next;
    }
}
