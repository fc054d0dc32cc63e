package oncall.plan;

import java.util.ArrayList;
import java.util.List;
import oncall.model.YearlyDate;
import oncall.text.Located;
import oncall.yaml.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * One holiday in holidays.yaml.
 *
 * <pre>
 * - {date: 2026-12-25, name: Christmas Day}
 * - {date: "01-01", name: New Year's Day}
 * - {from: 2026-12-24, to: 2026-12-31, name: Year-end close}
 * </pre>
 *
 * @param everyYear the day, where it is the same each year; otherwise null
 * @param days the days, where they are given with their year; otherwise null
 */
public record HolidaySpec(
        @Nullable Located<YearlyDate> everyYear,
        @Nullable DaysSpec days,
        @Nullable Located<String> name) {

    static final String EXAMPLE = "{date: 2026-12-25, name: Christmas Day}";

    static List<HolidaySpec> readAll(List<Fields> blocks) {
        List<HolidaySpec> specs = new ArrayList<>();
        for (Fields in : blocks) {
            in.require("name");
            DaysSpec.expect(in);
            Scalar date = in.scalar("date");
            Located<YearlyDate> everyYear = date == null ? null : SingleValues.yearlyDate(date);
            DaysSpec days = null;
            if (everyYear == null) {
                days = DaysSpec.read(in);
            } else {
                DaysSpec.checkAlone(in);
            }
            specs.add(new HolidaySpec(everyYear, days, in.text("name")));
            in.done();
        }
        return specs;
    }
}
