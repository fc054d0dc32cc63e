package oncall.validate.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import oncall.model.YearlyDate;
import oncall.plan.DaysSpec;
import oncall.plan.EngineerSpec;
import oncall.plan.HolidayFileSpec;
import oncall.plan.HolidayFileSpec.CalendarSpec;
import oncall.plan.HolidaySpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Location;
import oncall.text.Quote;
import oncall.validate.index.NamedEngineer;
import oncall.validate.index.PlanIndex;
import org.jspecify.annotations.Nullable;

/** A list of holidays that has one twice, or whose last year is nearly over. */
public final class HolidayLists extends Rule {

    /** People plan this far ahead, and the next year's holidays are known by then. */
    private static final int WEEKS_AHEAD = 26;

    private final RuleInfo repeated =
            add(RuleInfo.warning("duplicate-holiday", "A calendar lists the same holiday on the same day twice")
                    .because("Correcting only one of the two changes nothing, and schedules show the name twice.")
                    .example(
                            "holidays.yaml",
                            "  - {date: \"12-25\", name: Christmas Day}?",
                            "\n  - {date: 2026-12-25, name: Christmas Day}",
                            ""));

    private final RuleInfo ending =
            add(RuleInfo.warning("calendar-ends", "A calendar has no holidays for a year that begins within 26 weeks")
                    .because("The schedule treats holidays as ordinary days, and nobody notices before Christmas.")
                    .example("holidays.yaml", "  - {date: ?, name: Thanksgiving Day}", "2026-11-26", "2027-11-25"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        for (List<HolidaySpec> holidays : plan.holidayLists()) {
            Map<String, Location> places = new HashMap<>();
            for (HolidaySpec holiday : holidays) {
                Located<YearlyDate> day = holiday.everyYear();
                Located<String> name = holiday.get(HolidaySpec.NAME);
                if (day != null && name != null) {
                    String key = key(name, day.value());
                    report(name, day.location(), places.putIfAbsent(key, day.location()), findings);
                }
            }
            for (HolidaySpec holiday : holidays) {
                LocalDate day = holiday.days() == null ? null : holiday.days().from();
                Located<String> name = holiday.get(HolidaySpec.NAME);
                if (holiday.days() != null && day != null && name != null) {
                    Location place = holiday.days().location();
                    Location first = places.get(key(name, new YearlyDate(day.getMonthValue(), day.getDayOfMonth())));
                    first = first == null ? places.putIfAbsent(key(name, day), place) : first;
                    report(name, place, first, findings);
                }
            }
        }
    }

    private static String key(Located<String> name, Object day) {
        return name.value().strip().toLowerCase(Locale.ROOT) + " " + day;
    }

    private void report(Located<String> name, Location place, @Nullable Location first, Diagnostics findings) {
        if (first != null) {
            String problem = Quote.of(name.value()) + " is already in this calendar, on the same day (line "
                    + first.line() + ")";
            findings.warning(place, repeated, problem, "remove one of the two");
        }
    }

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        Set<String> observed = new HashSet<>();
        for (NamedEngineer engineer : scheduled.index().engineers()) {
            Located<String> calendar = engineer.spec().get(EngineerSpec.CALENDAR);
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
            findings.warning(
                    last.get(last.size() - 1).location(), ending, problem, "add the holidays up to " + lastYear);
        }
    }
}
