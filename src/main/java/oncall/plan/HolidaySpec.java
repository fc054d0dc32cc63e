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

    static final Key<Located<DateOrDay>> DATE = Key.optional(
                    "date", new DateOrDayType(), "The one day: YYYY-MM-DD, or MM-DD in every year.")
            .alsoCalled("day", "on");

    static final Block<HolidaySpec> BLOCK = new Block<>("a holiday", "One holiday.", DaysSpec.either(DATE)) {
        @Override
        protected HolidaySpec spec(BlockReader in) {
            Located<DateOrDay> date = in.get(DATE);
            Located<String> name = in.get(NAME);
            if (date == null) {
                DaysSpec days = in.hasValue(DATE) ? new DaysSpec(null, null, in.place(DATE)) : DaysSpec.range(in);
                return new HolidaySpec(null, days, name);
            }
            YearlyDate everyYear = date.value().everyYear;
            LocalDate day = date.value().date;
            return everyYear != null
                    ? new HolidaySpec(new Located<>(everyYear, date.location()), null, name)
                    : new HolidaySpec(null, new DaysSpec(day, day, date.location()), name);
        }
    };
    static final Key<Located<String>> NAME = BLOCK.required(
                    "name", Types.TEXT, "Its name. The same name in two years is the same holiday to balancing.")
            .example("Christmas Day")
            .alsoCalled("title", "label");

    /** One of the two. */
    private record DateOrDay(
            @Nullable LocalDate date, @Nullable YearlyDate everyYear) {}

    /** A date, or a day of every year. */
    private static final class DateOrDayType extends SingleType<DateOrDay> {
        DateOrDayType() {
            super(
                    KeyRule.INVALID_DATE,
                    "a day",
                    "a date YYYY-MM-DD, from 2000 to 2199, or MM-DD for every year",
                    "2026-12-25",
                    "^((20|21)\\d\\d-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
                    "string");
        }

        @Override
        protected @Nullable DateOrDay parse(String text) {
            if (ScalarSyntax.isMonthAndDay(text)) {
                int month = ScalarSyntax.number(text.substring(0, 2));
                return new DateOrDay(null, new YearlyDate(month, ScalarSyntax.number(text.substring(3))));
            }
            LocalDate date = ScalarSyntax.date(text);
            return date == null ? null : new DateOrDay(date, null);
        }

        @Override
        protected @Nullable String correction(String text) {
            return ValueHints.date(text);
        }
    }
}
