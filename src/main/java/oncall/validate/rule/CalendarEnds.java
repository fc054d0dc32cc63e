package oncall.validate.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import oncall.plan.DaysSpec;
import oncall.plan.HolidayFileSpec;
import oncall.plan.HolidayFileSpec.CalendarSpec;
import oncall.plan.HolidaySpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.validate.index.NamedEngineer;

/** A calendar whose last year is nearly over. */
public final class CalendarEnds extends Rule {

    /** People plan this far ahead, and the next year's holidays are known by then. */
    private static final int WEEKS_AHEAD = 26;

    private final RuleInfo rule =
            add(RuleInfo.warning("calendar-ends", "A calendar has no holidays for a year that begins within 26 weeks")
                    .because("The schedule treats holidays as ordinary days, and nobody notices before Christmas.")
                    .example(
                            "holidays.yaml",
                            "  - {date: 2026-11-26, name: Thanksgiving Day}",
                            "  - {date: 2027-11-25, name: Thanksgiving Day}"));

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        Set<String> observed = new HashSet<>();
        for (NamedEngineer engineer : scheduled.index().engineers()) {
            Located<String> calendar = engineer.spec().calendar();
            if (!engineer.hasLeft(scheduled.today())) {
                observed.add(calendar == null ? "" : calendar.value());
            }
        }
        int lastYear = scheduled.today().plusWeeks(WEEKS_AHEAD).getYear();
        HolidayFileSpec holidays = scheduled.index().plan().holidays();
        if (observed.contains("")) {
            check("the list 'holidays'", holidays.holidays(), lastYear, findings);
        }
        for (CalendarSpec calendar : holidays.calendars()) {
            if (observed.contains(calendar.id().value())) {
                String what = "the calendar " + Quote.of(calendar.id().value());
                check(what, calendar.holidays(), lastYear, findings);
            }
        }
    }

    private void check(String what, List<HolidaySpec> holidays, int lastYear, Diagnostics findings) {
        TreeMap<Integer, List<DaysSpec>> years = new TreeMap<>();
        boolean hasYearly = false;
        int most = 0;
        for (HolidaySpec holiday : holidays) {
            hasYearly |= holiday.everyYear() != null;
            LocalDate day = holiday.days() == null ? null : holiday.days().from();
            if (holiday.days() != null && day != null) {
                List<DaysSpec> days = years.getOrDefault(day.getYear(), new ArrayList<>());
                days.add(holiday.days());
                years.put(day.getYear(), days);
                most = Math.max(most, days.size());
            }
        }
        // A year with fewer than half as many holidays as the fullest year does not count: a New Year's Day beyond the
        // list does not make a year.
        while (!years.isEmpty() && 2 * years.lastEntry().getValue().size() < most) {
            years.remove(years.lastKey());
        }
        // Beside holidays of every year, a single day with its year is a special event.
        if (most >= (hasYearly ? 2 : 1) && years.lastKey() < lastYear) {
            List<DaysSpec> last = years.lastEntry().getValue();
            String problem =
                    what + " ends with the year " + years.lastKey() + ", but the schedule continues into " + lastYear;
            findings.warning(last.get(last.size() - 1).location(), rule, problem, "add the holidays up to " + lastYear);
        }
    }
}
