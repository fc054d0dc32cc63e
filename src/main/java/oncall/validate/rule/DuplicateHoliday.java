package oncall.validate.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oncall.model.YearlyDate;
import oncall.plan.HolidaySpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Location;
import oncall.text.Quote;
import oncall.validate.index.PlanIndex;
import org.jspecify.annotations.Nullable;

/** A holiday that is listed twice in one calendar. */
public final class DuplicateHoliday extends Rule {

    private final RuleInfo rule =
            add(RuleInfo.warning("duplicate-holiday", "A calendar lists the same holiday on the same day twice")
                    .because("Correcting only one of the two changes nothing, and schedules show the name twice.")
                    .example(
                            "holidays.yaml",
                            "  - {date: \"12-25\", name: Christmas Day}\n  - {date: 2026-12-25, name: Christmas Day}",
                            "  - {date: \"12-25\", name: Christmas Day}"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        for (List<HolidaySpec> holidays : plan.holidayLists()) {
            Map<String, Location> places = new HashMap<>();
            for (HolidaySpec holiday : holidays) {
                Located<YearlyDate> day = holiday.everyYear();
                if (day != null && holiday.name() != null) {
                    String key = key(holiday.name(), day.value());
                    report(holiday.name(), day.location(), places.putIfAbsent(key, day.location()), findings);
                }
            }
            for (HolidaySpec holiday : holidays) {
                LocalDate day = holiday.days() == null ? null : holiday.days().from();
                if (holiday.days() != null && day != null && holiday.name() != null) {
                    Location place = holiday.days().location();
                    String yearly = key(holiday.name(), new YearlyDate(day.getMonthValue(), day.getDayOfMonth()));
                    Location first = places.get(yearly);
                    first = first == null ? places.putIfAbsent(key(holiday.name(), day), place) : first;
                    report(holiday.name(), place, first, findings);
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
            findings.warning(place, rule, problem, "remove one of the two");
        }
    }
}
