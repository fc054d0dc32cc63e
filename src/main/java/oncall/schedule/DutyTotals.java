package oncall.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import oncall.model.DateRange;
import oncall.model.EarnedLoad;
import oncall.model.Engineer;
import oncall.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * What one engineer serves in a run of shifts, and their fair share.
 *
 * @param engineer the engineer
 * @param primaryShifts shifts of which they are primary, not counting covers and overrides
 * @param fairPrimaryShifts their fair share of the primary shifts, in units of {@link Share#SHIFT}
 * @param secondaryShifts shifts of which they are secondary, not counting covers and overrides
 * @param holidayShifts shifts in which they serve a holiday that they observe, as primary on the day
 * @param fairHolidayShifts their fair share of the shifts with a holiday that they observe, in units of {@link Share#SHIFT}
 * @param holidayDays days that they serve as primary and observe as holidays
 * @param secondaryHolidayShifts shifts in which they serve a holiday that they observe, as secondary on the day
 * @param weekendDays Saturdays and Sundays on which they are primary on the day, after covers and overrides
 * @param coverDays days on which they cover for somebody, as primary or secondary
 * @param shortestGap the fewest free shifts between two of their primary shifts; null if they have fewer than two
 */
public record DutyTotals(
        Engineer engineer,
        int primaryShifts,
        long fairPrimaryShifts,
        int secondaryShifts,
        int holidayShifts,
        long fairHolidayShifts,
        int holidayDays,
        int secondaryHolidayShifts,
        int weekendDays,
        int coverDays,
        @Nullable Integer shortestGap) {

    /** The number of primary shifts above the fair share, in units of {@link Share#SHIFT}; negative if below it. */
    public long primaryAhead() {
        return primaryShifts * Share.SHIFT - fairPrimaryShifts;
    }

    /** The number of holiday shifts above the fair share, in units of {@link Share#SHIFT}; negative if below it. */
    public long holidayAhead() {
        return holidayShifts * Share.SHIFT - fairHolidayShifts;
    }

    /**
     * The totals of an engineer. Imported shifts count for nobody.
     *
     * @param shifts one after the other, without gaps
     */
    public static DutyTotals of(Engineer engineer, List<Shift> shifts) {
        return new DutyTotals(
                engineer,
                count(shifts, shift -> engineer.is(shift.primary())),
                sum(shifts, shift -> shift.primary() == null ? 0 : share(engineer, shift)),
                count(shifts, shift -> engineer.is(shift.secondary())),
                count(shifts, shift -> holidayDays(engineer, shift, Role.PRIMARY) > 0),
                sum(shifts, shift -> shift.isHolidayOf(engineer, shift.days()) ? share(engineer, shift) : 0),
                (int) sum(shifts, shift -> holidayDays(engineer, shift, Role.PRIMARY)),
                count(shifts, shift -> holidayDays(engineer, shift, Role.SECONDARY) > 0),
                (int) sum(shifts, shift -> weekendDays(engineer, shift)),
                (int) sum(shifts, shift -> coverDays(engineer, shift)),
                shortestGap(engineer, shifts));
    }

    private static int count(List<Shift> shifts, Predicate<Shift> counts) {
        return (int) sum(shifts, shift -> counts.test(shift) ? 1 : 0);
    }

    private static long sum(List<Shift> shifts, ToLongFunction<Shift> amount) {
        return shifts.stream()
                .filter(shift -> !shift.isImported())
                .mapToLong(amount)
                .sum();
    }

    /** What the engineer earns in the shift, in units of {@link Share#SHIFT}. */
    private static long share(Engineer engineer, Shift shift) {
        long load = 0;
        long loads = 0;
        for (EarnedLoad earned : shift.earning()) {
            loads += earned.load().hundredths();
            load += engineer.is(earned.engineer()) ? earned.load().hundredths() : 0;
        }
        return load == 0 ? 0 : Share.of(load, loads);
    }

    private static long holidayDays(Engineer engineer, Shift shift, Role role) {
        return dates(shift)
                .filter(day -> engineer.is(shift.on(day, role)))
                .filter(day -> shift.isHolidayOf(engineer, new DateRange(day, day)))
                .count();
    }

    private static long weekendDays(Engineer engineer, Shift shift) {
        return dates(shift)
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0)
                .filter(day -> engineer.is(shift.on(day, Role.PRIMARY)))
                .count();
    }

    private static Stream<LocalDate> dates(Shift shift) {
        return shift.days().from().datesUntil(shift.days().to().plusDays(1)).filter(shift.times()::contains);
    }

    private static long coverDays(Engineer engineer, Shift shift) {
        return shift.covers().stream()
                .filter(cover -> engineer.is(cover.engineer()) && cover.insteadOf() != null)
                .filter(cover -> !engineer.is(shift.holder(cover.role())))
                .mapToLong(cover -> cover.days().days())
                .sum();
    }

    private static @Nullable Integer shortestGap(Engineer engineer, List<Shift> shifts) {
        Integer shortest = null;
        int last = -1;
        for (int i = 0; i < shifts.size(); i++) {
            if (engineer.is(shifts.get(i).primary()) && !shifts.get(i).isImported()) {
                int gap = i - last - 1;
                shortest = last < 0 || shortest != null && shortest <= gap ? shortest : Integer.valueOf(gap);
                last = i;
            }
        }
        return shortest;
    }
}
