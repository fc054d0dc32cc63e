package oncall.plan;

import java.time.LocalDate;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.KeyRule;
import oncall.keys.ScalarSyntax;
import oncall.keys.SingleType;
import oncall.keys.Types;
import oncall.keys.ValueHints;
import oncall.model.YearlyDate;
import oncall.text.Located;
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

    static final Key<Located<String>> DATE = Key.optional(
                    "date", new DayType(), "The one day: YYYY-MM-DD, or MM-DD in every year.", "2026-12-25")
            .alsoCalled("day", "on");

    static final Block<HolidaySpec> BLOCK = new Block<>("a holiday", "One holiday.", DaysSpec.either(DATE)) {
        @Override
        protected HolidaySpec spec(BlockReader in) {
            Located<String> date = in.get(DATE);
            Located<String> name = in.get(NAME);
            if (date == null) {
                DaysSpec days = in.hasValue(DATE) ? new DaysSpec(null, null, in.place(DATE)) : DaysSpec.range(in);
                return new HolidaySpec(null, days, name);
            }
            LocalDate day = ScalarSyntax.date(date.value());
            return day == null
                    ? new HolidaySpec(new Located<>(yearly(date.value()), date.location()), null, name)
                    : new HolidaySpec(null, new DaysSpec(day, day, date.location()), name);
        }
    };
    static final Key<Located<String>> NAME = BLOCK.required(
                    "name",
                    Types.TEXT,
                    "Its name. The same name in two years is the same holiday to balancing.",
                    "Christmas Day")
            .alsoCalled("title", "label");

    private static YearlyDate yearly(String date) {
        return new YearlyDate(ScalarSyntax.number(date.substring(0, 2)), ScalarSyntax.number(date.substring(3)));
    }

    /** A date, or a day of every year. */
    private static final class DayType extends SingleType<String> {
        DayType() {
            super(
                    KeyRule.INVALID_DATE,
                    "a day",
                    "a date YYYY-MM-DD, from 2000 to 2199, or MM-DD for every year",
                    "2026-12-25",
                    "^((20|21)\\d\\d-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
                    "string");
        }

        @Override
        protected @Nullable String parse(String text) {
            return ScalarSyntax.isMonthAndDay(text) || ScalarSyntax.date(text) != null ? text : null;
        }

        @Override
        protected @Nullable String correction(String text) {
            return ValueHints.date(text);
        }
    }
}
