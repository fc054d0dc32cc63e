package oncall.validate.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import oncall.plan.DaysSpec;
import oncall.plan.EngineerSpec;
import oncall.plan.HolidayFileSpec.CalendarSpec;
import oncall.plan.HolidaySpec;
import oncall.text.Diagnostics;
import oncall.text.Quote;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;
import org.jspecify.annotations.Nullable;

/** A calendar whose last year is nearly over. */
public final class CalendarEnds implements ScheduleRule {

    static final String ID = "calendar-ends";

    /** So far ahead people look, and the next year's holidays are known. */
    private static final int WEEKS_AHEAD = 26;

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "A calendar has no holidays for a year that begins within 26 weeks",
                "The schedule takes the days for ordinary ones, and whoever is on call learns of it at Christmas.",
                new Example("holidays.yaml", """
                        holidays:
                          - {date: 2026-09-07, name: Labor Day}
                          - {date: 2026-11-26, name: Thanksgiving Day}
                        """),
                new Example("holidays.yaml", """
                        holidays:
                          - {date: 2026-09-07, name: Labor Day}
                          - {date: 2026-11-26, name: Thanksgiving Day}
                          - {date: 2027-09-06, name: Labor Day}
                          - {date: 2027-11-25, name: Thanksgiving Day}
                        """));
    }

    @Override
    public void check(ScheduledPlan plan, Diagnostics findings) {
        Set<String> observed = new HashSet<>();
        boolean common = false;
        for (EngineerSpec engineer : plan.team().engineers()) {
            boolean isThere = !EngineersById.hasLeft(engineer, plan.today());
            if (isThere && engineer.calendar() != null) {
                observed.add(engineer.calendar().value());
            }
            common |= isThere && engineer.calendar() == null;
        }
        LocalDate end = plan.today().plusWeeks(WEEKS_AHEAD);
        if (common) {
            check("the list 'holidays'", plan.files().holidays().holidays(), end, findings);
        }
        for (CalendarSpec calendar : plan.files().holidays().calendars()) {
            if (observed.contains(calendar.id().value())) {
                check("the calendar " + Quote.of(calendar.id().value()), calendar.holidays(), end, findings);
            }
        }
    }

    private static void check(String what, List<HolidaySpec> holidays, LocalDate end, Diagnostics findings) {
        TreeMap<Integer, Integer> perYear = new TreeMap<>();
        boolean hasYearly = false;
        int most = 0;
        for (HolidaySpec holiday : holidays) {
            hasYearly |= holiday.everyYear() != null;
            LocalDate day = day(holiday);
            if (day != null) {
                int count = perYear.getOrDefault(day.getYear(), 0) + 1;
                perYear.put(day.getYear(), count);
                most = Math.max(most, count);
            }
        }
        int last = lastFullYear(perYear, most);
        if (most < (hasYearly ? 2 : 1) || last >= end.getYear()) {
            return; // Among those of every year a single day with its year is an event of that year.
        }
        DaysSpec place = lastDayOf(last, holidays);
        if (place != null) {
            int missing = last + 1;
            boolean isOne = missing == end.getYear();
            findings.warning(
                    place.location(),
                    ID,
                    what + " ends with the year " + last + ", and the schedule goes on into " + end.getYear(),
                    "add the holidays of " + (isOne ? "" : missing + " to ") + end.getYear());
        }
    }

    /** The last with at least half as many as the fullest: a New Year's Day beyond the list does not make a year. */
    private static int lastFullYear(NavigableMap<Integer, Integer> perYear, int most) {
        for (Map.Entry<Integer, Integer> year : perYear.descendingMap().entrySet()) {
            if (2 * year.getValue() >= most) {
                return year.getKey();
            }
        }
        return 0;
    }

    private static @Nullable DaysSpec lastDayOf(int year, List<HolidaySpec> holidays) {
        DaysSpec last = null;
        for (HolidaySpec holiday : holidays) {
            LocalDate day = day(holiday);
            if (day != null && day.getYear() == year) {
                boolean isLater = last == null || last.from() == null || !day.isBefore(last.from());
                last = isLater ? holiday.days() : last;
            }
        }
        return last;
    }

    private static @Nullable LocalDate day(HolidaySpec holiday) {
        return holiday.days() == null ? null : holiday.days().from();
    }
}
