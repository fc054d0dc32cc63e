package oncall.validate.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import oncall.model.DateRange;
import oncall.model.YearlyDate;
import oncall.plan.HolidaySpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Location;
import oncall.text.Quote;
import oncall.validate.index.PlanIndex;
import oncall.validate.rule.Overlaps.Entry;
import oncall.validate.rule.Overlaps.Overlap;
import org.jspecify.annotations.Nullable;

/** A holiday that one calendar has twice. */
public final class DuplicateHoliday extends PlanRule {

    @Override
    protected RuleInfo describe() {
        return RuleInfo.warning("duplicate-holiday", "A calendar has the same holiday on the same day twice")
                .because("A correction of one of the two changes nothing, and schedules show the name twice.")
                .example(
                        "holidays.yaml",
                        "  - {date: \"12-25\", name: Christmas Day}\n  - {date: 2026-12-25, name: Christmas Day}",
                        "  - {date: \"12-25\", name: Christmas Day}");
    }

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        for (List<HolidaySpec> holidays : plan.holidayLists()) {
            Map<String, List<HolidaySpec>> byName = new HashMap<>();
            for (HolidaySpec holiday : holidays) {
                if (holiday.name() != null) {
                    String key = holiday.name().value().strip().toLowerCase(Locale.ROOT);
                    List<HolidaySpec> namesakes = byName.get(key);
                    if (namesakes == null) {
                        namesakes = new ArrayList<>();
                        byName.put(key, namesakes);
                    }
                    namesakes.add(holiday);
                }
            }
            for (List<HolidaySpec> namesakes : byName.values()) {
                if (namesakes.size() > 1) {
                    checkNamesakes(namesakes, findings);
                }
            }
        }
    }

    /** Of a holiday of every year and one of a certain year, the latter is superfluous. */
    private void checkNamesakes(List<HolidaySpec> holidays, Diagnostics findings) {
        String name = Objects.requireNonNull(holidays.get(0).name()).value();
        Map<YearlyDate, Location> everyYear = new LinkedHashMap<>();
        List<Entry> dated = new ArrayList<>();
        for (HolidaySpec holiday : holidays) {
            Located<YearlyDate> day = holiday.everyYear();
            Location first = day == null ? null : everyYear.putIfAbsent(day.value(), day.location());
            if (day != null && first != null) {
                report(name, "on this day of every year", day.location(), first, findings);
            }
            DateRange days = holiday.days() == null ? null : holiday.days().range();
            if (holiday.days() != null && days != null) {
                dated.add(new Entry(days, holiday.days().location()));
            }
        }
        List<Entry> others = new ArrayList<>();
        for (Entry entry : dated) {
            YearlyDate repeated = repeated(everyYear.keySet(), entry.days());
            if (repeated == null) {
                others.add(entry);
            } else {
                LocalDate day = Objects.requireNonNull(common(repeated, entry.days()));
                report(name, "on " + day, entry.place(), Objects.requireNonNull(everyYear.get(repeated)), findings);
            }
        }
        for (Overlap overlap : Overlaps.among(others)) {
            LocalDate day =
                    overlap.first().days().intersection(overlap.second().days()).from();
            report(name, "on " + day, overlap.second().place(), overlap.first().place(), findings);
        }
    }

    private static @Nullable YearlyDate repeated(Set<YearlyDate> everyYear, DateRange days) {
        for (YearlyDate yearly : everyYear) {
            if (common(yearly, days) != null) {
                return yearly;
            }
        }
        return null;
    }

    /** The first of the days that is this day of a year, or null. */
    private static @Nullable LocalDate common(YearlyDate yearly, DateRange days) {
        int last = Math.min(days.to().getYear(), days.from().getYear() + 8); // 29 February has come by then.
        for (int year = days.from().getYear(); year <= last; year++) {
            if (yearly.isIn(year) && days.contains(yearly.in(year))) {
                return yearly.in(year);
            }
        }
        return null;
    }

    private void report(String name, String when, Location place, Location first, Diagnostics findings) {
        findings.warning(
                place,
                this,
                Quote.of(name) + " is in this calendar already, " + when + " (line " + first.line() + ")",
                "remove one of the two");
    }
}
