package oncall.report.fairness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import oncall.model.Plan;
import oncall.render.Column;
import oncall.render.Row;
import oncall.render.Table;
import oncall.report.AmountText;
import oncall.report.People;
import oncall.schedule.DutyTotals;
import oncall.schedule.Fairness;
import org.jspecify.annotations.Nullable;

/** What each engineer serves beside their fair share, for programs: shares have at most two decimals. */
record FairnessData(
        String rotation,
        LocalDate from,
        LocalDate to,
        List<EngineerData> engineers,
        SpreadData spread,
        SpreadData bestPossible) {

    static FairnessData of(Fairness fairness, LocalDate day) {
        return new FairnessData(
                fairness.plan().rotation().id(),
                fairness.days().from(),
                fairness.days().to(),
                fairness.engineers().stream()
                        .map(served -> EngineerData.of(served, day))
                        .toList(),
                SpreadData.of(fairness.primary().actual(), fairness.holiday().actual()),
                SpreadData.of(fairness.primary().best(), fairness.holiday().best()));
    }

    record EngineerData(
            String id,
            BigDecimal load,
            int primaryShifts,
            BigDecimal fairPrimaryShifts,
            int secondaryShifts,
            int holidayShifts,
            BigDecimal fairHolidayShifts,
            int holidayDays,
            int secondaryHolidayShifts,
            int weekendDays,
            int coverDays,
            int days,
            @Nullable Integer shortestGap) {

        static EngineerData of(DutyTotals served, LocalDate day) {
            return new EngineerData(
                    served.engineer().id(),
                    AmountText.of(served.engineer().load(day)),
                    served.primaryShifts(),
                    AmountText.of(served.fairPrimaryShifts()),
                    served.secondaryShifts(),
                    served.holidayShifts(),
                    AmountText.of(served.fairHolidayShifts()),
                    served.holidayDays(),
                    served.secondaryHolidayShifts(),
                    served.weekendDays(),
                    served.coverDays(),
                    served.days(),
                    served.shortestGap());
        }

        Row row(String name, String rotation) {
            return Row.of(
                    id,
                    name,
                    load,
                    primaryShifts,
                    fairPrimaryShifts,
                    secondaryShifts,
                    holidayShifts,
                    fairHolidayShifts,
                    holidayDays,
                    secondaryHolidayShifts,
                    weekendDays,
                    coverDays,
                    days,
                    shortestGap,
                    rotation);
        }
    }

    record SpreadData(BigDecimal primary, BigDecimal holiday) {

        static SpreadData of(long primary, long holiday) {
            return new SpreadData(AmountText.of(primary), AmountText.of(holiday));
        }
    }

    /** The same as rows, one for each engineer of each rotation. */
    static Table rows(Plan plan, List<Fairness> rotations, Function<Fairness, LocalDate> day) {
        People people = new People(plan.engineers());
        List<Row> rows = rotations.stream()
                .flatMap(fairness -> fairness.engineers().stream()
                        .map(served -> EngineerData.of(served, day.apply(fairness))
                                .row(
                                        people.name(served.engineer()),
                                        fairness.plan().rotation().id())))
                .toList();
        return new Table(
                Column.texts("id name load primary_shifts fair_primary_shifts secondary_shifts "
                        + "holiday_shifts fair_holiday_shifts holiday_days secondary_holiday_shifts "
                        + "weekend_days cover_days days shortest_gap rotation"),
                rows);
    }
}
