package oncall.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oncall.model.Cover;
import oncall.model.EarnedLoad;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Counts what everyone serves and their fair share, shift by shift. A shift without a primary adds to nobody's share.
 */
final class ShareCounter {

    /** Everyone concerned, by id: the order, then others who serve, then the rest of the team. */
    private final Map<String, Counts> counts = new LinkedHashMap<>();

    private int shifts;

    /**
     * Counts from zero.
     *
     * @param shifts the shifts that will be added
     */
    ShareCounter(Plan plan, List<Shift> shifts) {
        for (Engineer engineer : plan.rotation().order()) {
            enter(engineer);
        }
        for (Shift shift : shifts) {
            enter(shift.primary());
            enter(shift.secondary());
            for (Cover cover : shift.covers()) {
                enter(cover.engineer());
            }
            for (EarnedLoad earned : shift.published() ? shift.earning() : List.<EarnedLoad>of()) {
                enter(earned.engineer());
            }
        }
        LocalDate first = shifts.get(0).days().from();
        LocalDate last = shifts.get(shifts.size() - 1).days().to();
        for (Engineer engineer : plan.engineers()) {
            boolean hasJoined = engineer.joins() == null || !engineer.joins().isAfter(last);
            if (hasJoined && (engineer.leaves() == null || !engineer.leaves().isBefore(first))) {
                enter(engineer);
            }
        }
    }

    private void enter(@Nullable Engineer engineer) {
        if (engineer != null && !counts.containsKey(engineer.id())) {
            counts.put(engineer.id(), new Counts(engineer));
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
        for (EarnedLoad earned : shift.earning()) {
            loads += earned.load().hundredths();
        }
        for (EarnedLoad earned : shift.earning()) {
            long share = Share.of(earned.load().hundredths(), loads);
            of(earned.engineer()).fairShifts += share;
            of(earned.engineer()).fairHolidayShifts += isHoliday ? share : 0;
        }
    }

    /** Whether the primary observes a holiday in the shift, even if somebody covers that day. */
    static boolean isHolidayShift(Shift shift) {
        Engineer primary = shift.primary();
        return primary != null && primary.calendar().hasHolidayIn(shift.holidayDates());
    }

    private Counts of(Engineer engineer) {
        return Objects.requireNonNull(counts.get(engineer.id()));
    }

    /** What an engineer serves so far. */
    DutyTotals totals(Engineer engineer) {
        return of(engineer).totals();
    }

    /** What everyone serves so far. */
    List<DutyTotals> totals() {
        List<DutyTotals> totals = new ArrayList<>(counts.size());
        for (Counts served : counts.values()) {
            totals.add(served.totals());
        }
        return totals;
    }

    /** The counts of one engineer so far. */
    private static final class Counts {
        private final Engineer engineer;
        private int shifts;
        private long fairShifts;
        private int secondaryShifts;
        private int holidayShifts;
        private long fairHolidayShifts;
        private int weekendDays;
        private int coverDays;
        private @Nullable Integer shortestGap;

        /** The number of the shift after the last one in which they are primary. */
        private int next;

        Counts(Engineer engineer) {
            this.engineer = engineer;
        }

        DutyTotals totals() {
            return new DutyTotals(
                    engineer,
                    shifts,
                    fairShifts,
                    secondaryShifts,
                    holidayShifts,
                    fairHolidayShifts,
                    weekendDays,
                    coverDays,
                    shortestGap);
        }
    }
}
