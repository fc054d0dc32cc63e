package oncall.report.fairness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import oncall.model.DateRange;
import oncall.model.Plan;
import oncall.render.Column;
import oncall.render.JsonObject;
import oncall.render.Row;
import oncall.render.Table;
import oncall.report.AmountText;
import oncall.report.People;
import oncall.schedule.DutyTotals;
import oncall.schedule.Fairness;
import org.jspecify.annotations.Nullable;

/** What each engineer serves beside their fair share, for programs: shares have at most two decimals. */
public final class FairnessData {

    private FairnessData() {}

    /**
     * One object, or a list if the plan has several rotations.
     *
     * @param today the day whose loads count; if the shifts do not contain it, their day that is nearest to it
     */
    public static Object of(Plan plan, List<Fairness> rotations, LocalDate today) {
        List<Object> all = rotations.stream()
                .map(fairness -> of(fairness, day(fairness, today)))
                .toList();
        return plan.rotations().size() == 1 ? all.get(0) : all;
    }

    static LocalDate day(Fairness fairness, LocalDate today) {
        DateRange days = fairness.days();
        return today.isBefore(days.from()) ? days.from() : today.isAfter(days.to()) ? days.to() : today;
    }

    private static Object of(Fairness fairness, LocalDate day) {
        return JsonObject.of(
                "rotation", fairness.plan().rotation().id(),
                "from", fairness.days().from(),
                "to", fairness.days().to(),
                "engineers",
                        fairness.engineers().stream()
                                .map(served -> of(served, day))
                                .toList(),
                "spread", spread(fairness.primary().actual(), fairness.holiday().actual()),
                "best_possible",
                        spread(fairness.primary().best(), fairness.holiday().best()));
    }

    private static Map<String, @Nullable Object> of(DutyTotals served, LocalDate day) {
        return JsonObject.of(
                "id", served.engineer().id(),
                "load", AmountText.of(served.engineer().load(day)),
                "primary_shifts", served.primaryShifts(),
                "fair_primary_shifts", AmountText.of(served.fairPrimaryShifts()),
                "secondary_shifts", served.secondaryShifts(),
                "holiday_shifts", served.holidayShifts(),
                "fair_holiday_shifts", AmountText.of(served.fairHolidayShifts()),
                "holiday_days", served.holidayDays(),
                "secondary_holiday_shifts", served.secondaryHolidayShifts(),
                "weekend_days", served.weekendDays(),
                "cover_days", served.coverDays(),
                "days", served.days(),
                "shortest_gap", served.shortestGap());
    }

    private static Object spread(long primary, long holiday) {
        return JsonObject.of("primary", AmountText.of(primary), "holiday", AmountText.of(holiday));
    }

    /** The same as rows, one for each engineer of each rotation. */
    static Table rows(Plan plan, List<Fairness> rotations, LocalDate today) {
        People people = new People(plan.engineers());
        List<Row> rows = new ArrayList<>();
        for (Fairness fairness : rotations) {
            for (DutyTotals served : fairness.engineers()) {
                List<@Nullable Object> cells =
                        new ArrayList<>(of(served, day(fairness, today)).values());
                cells.add(1, people.name(served.engineer()));
                cells.add(fairness.plan().rotation().id());
                rows.add(Row.of(cells.toArray()));
            }
        }
        return new Table(
                Column.texts("id name load primary_shifts fair_primary_shifts secondary_shifts "
                        + "holiday_shifts fair_holiday_shifts holiday_days secondary_holiday_shifts "
                        + "weekend_days cover_days days shortest_gap rotation"),
                rows);
    }
}
