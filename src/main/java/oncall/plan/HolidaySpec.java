package oncall.plan;

import java.time.LocalDate;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.KeyRule;
import oncall.keys.ScalarSyntax;
import oncall.keys.SingleType;
import oncall.keys.Types;
import oncall.model.Holiday;
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
 * @param everyYear the day, if it is the same each year; otherwise null
 * @param days the days, if they are given with their year; otherwise null
 */
public record HolidaySpec(
        @Nullable Located<YearlyDate> everyYear,
        @Nullable DaysSpec days,
        @Nullable Located<String> name) implements Spec<Holiday> {

    /** A date, or a day of every year. */
    private static final SingleType<String> DAY =
            new SingleType<>(
                    KeyRule.INVALID_DATE,
                    "a day",
                    "an existing date YYYY-MM-DD, from 2000 to 2199, or MM-DD for every year",
                    "2026-12-25",
                    "^((20|21)\\d\\d-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
                    "string") {
                @Override
                protected @Nullable String parse(String text) {
                    return ScalarSyntax.isMonthAndDay(text) || ScalarSyntax.date(text) != null ? text : null;
                }
            };

    static final Key<Located<String>> DATE =
            Key.optional("date", DAY, "A single day: YYYY-MM-DD, or MM-DD for every year.", "2026-12-25");

    static final Block<HolidaySpec> BLOCK = new Block<>("a holiday", "One holiday.", DaysSpec.either(DATE)) {
        @Override
        protected HolidaySpec spec(BlockReader in) {
            Located<String> date = in.get(DATE);
            if (date != null && ScalarSyntax.isMonthAndDay(date.value())) {
                return new HolidaySpec(new Located<>(yearly(date.value()), date.location()), null, in.get(NAME));
            }
            LocalDate day = date == null ? null : ScalarSyntax.date(date.value());
            DaysSpec days = in.hasValue(DATE) ? new DaysSpec(day, day, in.place(DATE)) : DaysSpec.range(in);
            return new HolidaySpec(null, days, in.get(NAME));
        }
    };
    static final Key<Located<String>> NAME = BLOCK.required(
            "name",
            Types.TEXT,
            "Name of the holiday. Balancing regards days of the same name as the same holiday in different years.",
            "Christmas Day");

    private static YearlyDate yearly(String date) {
        return new YearlyDate(ScalarSyntax.number(date.substring(0, 2)), ScalarSyntax.number(date.substring(3)));
    }

    @Override
    public Holiday meant(Meaning in) {
        return everyYear != null
                ? new Holiday.EveryYear(in.value(name), everyYear.value())
                : new Holiday.OnDays(
                        in.value(name), in.required(in.required(days).range()));
    }
}
