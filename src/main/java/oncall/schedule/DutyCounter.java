package oncall.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.EarnedLoad;
import oncall.model.Engineer;
import oncall.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Counts what everyone serves and their fair share, shift by shift. Each shift is looked at once, so the time grows with
 * the number of shifts times the number of people who earn. A shift without a primary adds to nobody's share of primary
 * shifts, and an imported one counts for nobody.
 */
public final class DutyCounter {

    private final Map<String, Counts> counts = new HashMap<>();

    /** The number of shifts so far. */
    private int shifts;

    /** What these people serve in a run of shifts, one after the other and without gaps. */
    static List<DutyTotals> totals(Collection<Engineer> engineers, List<Shift> shifts) {
        DutyCounter counter = new DutyCounter();
        shifts.forEach(counter::add);
        List<DutyTotals> totals = new ArrayList<>();
        for (Engineer engineer : engineers) {
            totals.add(counter.totals(engineer));
        }
        return totals;
    }

    /** Adds the next shift. */
    public void add(Shift shift) {
        shifts++;
        if (shift.isImported()) {
            return;
        }
        long loads = 0;
        for (EarnedLoad earned : shift.earning()) {
            loads += earned.load().hundredths();
        }
        addShift(shift, loads);
        for (Cover cover : shift.covers()) {
            Engineer engineer = cover.engineer();
            if (engineer != null && !engineer.is(shift.holder(cover.role()))) {
                of(engineer).coverDays += cover.days().days();
            }
        }
        for (LocalDate day = shift.days().from(); !day.isAfter(shift.days().to()); day = day.plusDays(1)) {
            if (shift.times().contains(day)) {
                addDay(shift, day);
            }
        }
        if (!shift.holidays().isEmpty()) {
            addHolidayShares(shift, loads);
        }
    }

    private void addShift(Shift shift, long loads) {
        if (shift.primary() != null) {
            of(shift.primary()).addPrimaryShift(shifts);
            for (EarnedLoad earned : shift.earning()) {
                of(earned.engineer()).fairShifts += Share.of(earned.load().hundredths(), loads);
            }
        }
        if (shift.secondary() != null) {
            of(shift.secondary()).secondaryShifts++;
        }
    }

    private void addDay(Shift shift, LocalDate day) {
        Engineer primary = shift.on(day, Role.PRIMARY);
        if (primary != null) {
            of(primary).days++;
            of(primary).weekendDays += day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0 ? 1 : 0;
        }
        DateRange only = new DateRange(day, day);
        if (primary != null && shift.isHolidayOf(primary, only)) {
            of(primary).addHoliday(shifts);
        }
        Engineer secondary = shift.on(day, Role.SECONDARY);
        if (secondary != null && shift.isHolidayOf(secondary, only)) {
            of(secondary).addHolidayAsSecondary(shifts);
        }
    }

    private void addHolidayShares(Shift shift, long loads) {
        Map<@Nullable String, Boolean> observed = new HashMap<>();
        for (EarnedLoad earned : shift.earning()) {
            Engineer engineer = earned.engineer();
            if (observed.computeIfAbsent(engineer.calendar().id(), id -> shift.isHolidayOf(engineer, shift.days()))) {
                of(engineer).fairHolidayShifts += Share.of(earned.load().hundredths(), loads);
            }
        }
    }

    private Counts of(Engineer engineer) {
        return counts.computeIfAbsent(engineer.id(), id -> new Counts());
    }

    /** What an engineer serves so far. */
    public DutyTotals totals(Engineer engineer) {
        return of(engineer).totals(engineer);
    }

    /** What one engineer serves so far. */
    private static final class Counts {
        private int shifts;
        private long fairShifts;
        private int secondaryShifts;
        private int holidayShifts;
        private long fairHolidayShifts;
        private int holidayDays;
        private int secondaryHolidayShifts;
        private int weekendDays;
        private int coverDays;
        private int days;
        private @Nullable Integer shortestGap;

        /** The number of the last shift of which they are primary, counted from 1; 0 for none. */
        private int lastShift;

        /** The number of the last shift in which they serve a holiday; 0 for none. */
        private int lastHolidayShift;

        private int lastHolidayShiftAsSecondary;

        void addPrimaryShift(int number) {
            shifts++;
            int gap = number - lastShift - 1;
            if (lastShift > 0 && (shortestGap == null || gap < shortestGap)) {
                shortestGap = gap;
            }
            lastShift = number;
        }

        void addHoliday(int number) {
            holidayDays++;
            holidayShifts += lastHolidayShift == number ? 0 : 1;
            lastHolidayShift = number;
        }

        void addHolidayAsSecondary(int number) {
            secondaryHolidayShifts += lastHolidayShiftAsSecondary == number ? 0 : 1;
            lastHolidayShiftAsSecondary = number;
        }

        DutyTotals totals(Engineer engineer) {
            return new DutyTotals(
                    engineer,
                    shifts,
                    fairShifts,
                    secondaryShifts,
                    holidayShifts,
                    fairHolidayShifts,
                    holidayDays,
                    secondaryHolidayShifts,
                    weekendDays,
                    coverDays,
                    days,
                    shortestGap);
        }
    }
}
