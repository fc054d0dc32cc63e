package oncall.validate.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import oncall.model.DateRange;
import oncall.model.YearlyDate;
import oncall.plan.DaysSpec;
import oncall.plan.HolidayFileSpec.CalendarSpec;
import oncall.plan.HolidaySpec;
import oncall.plan.PlanSpec;
import oncall.text.Diagnostics;
import oncall.text.Location;
import oncall.text.Quote;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;
import org.jspecify.annotations.Nullable;

/** A holiday that stands in one calendar twice. */
public final class DuplicateHoliday implements PlanRule {

    static final String ID = "duplicate-holiday";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "A calendar has the same holiday on the same day twice",
                "Whoever corrects one of the two changes nothing, and schedules show the name twice.",
                new Example("holidays.yaml", """
                        holidays:
                          - {date: "12-25", name: Christmas Day}
                          - {date: 2026-12-25, name: Christmas Day}
                        """),
                new Example("holidays.yaml", """
                        holidays:
                          - {date: "12-25", name: Christmas Day}
                        """));
    }

    @Override
    public void check(PlanSpec plan, Diagnostics findings) {
        check(plan.holidays().holidays(), findings);
        for (CalendarSpec calendar : plan.holidays().calendars()) {
            check(calendar.holidays(), findings);
        }
    }

    /** Those of every year first, so that of one that also has a year the latter is superfluous. */
    private static void check(List<HolidaySpec> holidays, Diagnostics findings) {
        Map<String, Namesakes> byName = new HashMap<>();
        for (HolidaySpec holiday : holidays) {
            if (holiday.name() != null && holiday.everyYear() != null) {
                namesakes(holiday.name().value(), byName, findings)
                        .add(holiday.everyYear().value(), holiday.everyYear().location());
            }
        }
        for (HolidaySpec holiday : holidays) {
            DaysSpec written = holiday.days();
            DateRange days = written == null ? null : written.range();
            if (holiday.name() != null && written != null && days != null) {
                namesakes(holiday.name().value(), byName, findings).add(days, written.location());
            }
        }
    }

    private static Namesakes namesakes(String name, Map<String, Namesakes> byName, Diagnostics findings) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        Namesakes namesakes = byName.get(key);
        if (namesakes == null) {
            namesakes = new Namesakes(name, findings);
            byName.put(key, namesakes);
        }
        return namesakes;
    }

    /** The holidays of one name in one calendar. */
    private static final class Namesakes {

        private final String name;
        private final Diagnostics findings;
        private final List<YearlyDate> yearlyDays = new ArrayList<>();
        private final List<Location> yearlyPlaces = new ArrayList<>();
        private final TreeMap<LocalDate, LocalDate> lastDays = new TreeMap<>();
        private final Map<LocalDate, Location> places = new HashMap<>();

        private Namesakes(String name, Diagnostics findings) {
            this.name = name;
            this.findings = findings;
        }

        private void add(YearlyDate day, Location place) {
            for (int i = 0; i < yearlyDays.size(); i++) {
                YearlyDate other = yearlyDays.get(i);
                if (other.month() == day.month() && other.day() == day.day()) {
                    tell("on this day of every year", place, yearlyPlaces.get(i));
                    return;
                }
            }
            yearlyDays.add(day);
            yearlyPlaces.add(place);
        }

        private void add(DateRange days, Location place) {
            for (int i = 0; i < yearlyDays.size(); i++) {
                LocalDate shared = shared(yearlyDays.get(i), days);
                if (shared != null) {
                    tell("on " + shared, place, yearlyPlaces.get(i));
                    return;
                }
            }
            // Those that are kept share no days, so the last that begins in time decides.
            Map.Entry<LocalDate, LocalDate> before = lastDays.floorEntry(days.to());
            if (before != null && !before.getValue().isBefore(days.from())) {
                LocalDate first = before.getKey().isAfter(days.from()) ? before.getKey() : days.from();
                tell("on " + first, place, places.get(before.getKey()));
                return;
            }
            lastDays.put(days.from(), days.to());
            places.put(days.from(), place);
        }

        private static @Nullable LocalDate shared(YearlyDate day, DateRange days) {
            int last = Math.min(days.to().getYear(), days.from().getYear() + 8); // There 29 February has come.
            for (int year = days.from().getYear(); year <= last; year++) {
                if (day.isIn(year) && days.contains(day.in(year))) {
                    return day.in(year);
                }
            }
            return null;
        }

        private void tell(String when, Location place, @Nullable Location first) {
            findings.warning(
                    place,
                    ID,
                    Quote.of(name) + " stands in this calendar a second time " + when,
                    first == null ? null : "remove one; the other is on line " + first.line());
        }
    }
}
