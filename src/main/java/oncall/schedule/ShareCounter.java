package oncall.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oncall.model.Cover;
import oncall.model.DateRange;
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
        if (shift.isImported()) {
            shifts++;
            return;
        }
        if (shift.primary() != null) {
            addPrimary(shift, of(shift.primary()));
        }
        if (shift.secondary() != null) {
            of(shift.secondary()).secondaryShifts++;
        }
        for (Cover cover : shift.covers()) {
            Engineer engineer = cover.engineer();
            if (engineer != null && cover.insteadOf() != null && !engineer.is(shift.holder(cover.role()))) {
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
        if (!shift.holidays().isEmpty()) {
            addHolidays(shift);
        }
    }

    private void addPrimary(Shift shift, Counts primary) {
        primary.shifts++;
        int gap = shifts - primary.next;
        if (primary.shifts > 1 && (primary.shortestGap == null || gap < primary.shortestGap)) {
            primary.shortestGap = gap;
        }
        primary.next = shifts + 1;
        long loads = loads(shift);
        for (EarnedLoad earned : shift.earning()) {
            of(earned.engineer()).fairShifts += Share.of(earned.load().hundredths(), loads);
        }
    }

    /**
     * Counts the holidays for the people who serve them, and the shift for the shares of everyone who observes one in
     * it.
     */
    private void addHolidays(Shift shift) {
        for (LocalDate day = shift.days().from(); !day.isAfter(shift.days().to()); day = day.plusDays(1)) {
            Counts primary = observer(shift, day, Role.PRIMARY);
            if (primary != null) {
                primary.holidayDays++;
                primary.holidayShifts += primary.lastHolidayShift == shifts ? 0 : 1;
                primary.lastHolidayShift = shifts;
            }
            Counts secondary = observer(shift, day, Role.SECONDARY);
            if (secondary != null) {
                secondary.secondaryHolidayShifts += secondary.lastHolidayShiftAsSecondary == shifts ? 0 : 1;
                secondary.lastHolidayShiftAsSecondary = shifts;
            }
        }
        long loads = loads(shift);
        Map<@Nullable String, Boolean> calendars = new HashMap<>();
        for (EarnedLoad earned : shift.earning()) {
            Engineer engineer = earned.engineer();
            String calendar = engineer.calendar().id();
            Boolean observed = calendars.get(calendar);
            if (observed == null) {
                observed = engineer.calendar().hasHolidayIn(shift.holidayDates());
                calendars.put(calendar, observed);
            }
            of(engineer).fairHolidayShifts += observed ? Share.of(earned.load().hundredths(), loads) : 0;
        }
    }

    /** The engineer who has the role on a day that they observe as a holiday, or null. */
    private @Nullable Counts observer(Shift shift, LocalDate day, Role role) {
        Engineer engineer = shift.on(day, role);
        return engineer != null && observes(engineer, shift, day) ? of(engineer) : null;
    }

    private static boolean observes(Engineer engineer, Shift shift, LocalDate day) {
        return engineer.calendar().hasHolidayIn(shift.handoff().holidays(new DateRange(day, day)));
    }

    private static long loads(Shift shift) {
        long loads = 0;
        for (EarnedLoad earned : shift.earning()) {
            loads += earned.load().hundredths();
        }
        return loads;
    }

    /** The engineer who serves the shift's first observed holiday, or null. */
    static @Nullable Engineer servesHoliday(Shift shift) {
        for (LocalDate day = shift.days().from(); !day.isAfter(shift.days().to()); day = day.plusDays(1)) {
            Engineer primary = shift.on(day, Role.PRIMARY);
            if (primary != null && !shift.holidays().isEmpty() && observes(primary, shift, day)) {
                return primary;
            }
        }
        return null;
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
        private int holidayDays;
        private int secondaryHolidayShifts;

        /** The number of the last shift in which they serve a holiday. */
        private int lastHolidayShift;

        private int lastHolidayShiftAsSecondary;
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
                    holidayDays,
                    secondaryHolidayShifts,
                    weekendDays,
                    coverDays,
                    shortestGap);
        }
    }
}
