package oncall.plan;

import java.time.LocalDate;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.KeyRule;
import oncall.keys.ScalarSyntax;
import oncall.keys.SingleType;
import oncall.keys.Types;
import oncall.keys.Values;
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
 * - {from: "12-24", to: "01-02", name: Year-end close}
 * </pre>
 *
 * @param everyYear the first day, if the days are the same each year; otherwise null
 * @param last the last day, likewise; of the next year, if it is before the first
 * @param days the days, if they are given with their year; otherwise null
 */
public record HolidaySpec(
        @Nullable Located<YearlyDate> everyYear,
        @Nullable YearlyDate last,
        @Nullable DaysSpec days,
        Values written) implements Spec, PartSpec<Holiday> {

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

    static final Key<Located<String>> FROM =
            Key.optional("from", DAY, "First day, included: YYYY-MM-DD, or MM-DD for every year.", "2026-12-24");
    static final Key<Located<String>> TO = Key.optional(
            "to",
            DAY,
            "Last day, included, in the same form. From 12-24 to 01-02 is across the end of every year.",
            "2026-12-31");
    static final Block<HolidaySpec> BLOCK = new Block<>("a holiday", "One holiday.", DaysSpec.either(DATE, FROM, TO)) {
        @Override
        protected HolidaySpec spec(BlockReader in) {
            Key<Located<String>> firstKey = in.hasValue(DATE) ? DATE : FROM;
            Located<String> first = in.get(firstKey);
            Located<String> last = in.hasValue(DATE) ? first : in.get(TO);
            Located<YearlyDate> from = yearly(first);
            Located<YearlyDate> to = yearly(last);
            if (first != null && last != null && (from == null) != (to == null)) {
                in.diagnostics()
                        .error(
                                last.location(),
                                KeyRule.INVALID_DATE,
                                "one of 'from' and 'to' has a year, and the other has none",
                                "write both with their year, or both as MM-DD for every year");
                return new HolidaySpec(null, null, null, in.values());
            }
            if (from != null && to != null) {
                return new HolidaySpec(from, to.value(), null, in.values());
            }
            Located<LocalDate> start = once(first);
            Located<LocalDate> end = once(last);
            DaysSpec.checkOrder(start, end, TO, in.diagnostics());
            DaysSpec days = new DaysSpec(
                    start == null ? null : start.value(), end == null ? null : end.value(), in.place(firstKey));
            return new HolidaySpec(null, null, days, in.values());
        }
    };
    public static final Key<Located<String>> NAME = BLOCK.required(
            "name",
            Types.TEXT,
            "Name of the holiday. Balancing regards days of the same name as the same holiday in different years.",
            "Christmas Day");

    private static @Nullable Located<YearlyDate> yearly(@Nullable Located<String> date) {
        if (date == null || !ScalarSyntax.isMonthAndDay(date.value())) {
            return null;
        }
        int month = ScalarSyntax.number(date.value().substring(0, 2));
        return new Located<>(
                new YearlyDate(month, ScalarSyntax.number(date.value().substring(3))), date.location());
    }

    private static @Nullable Located<LocalDate> once(@Nullable Located<String> date) {
        LocalDate day = date == null ? null : ScalarSyntax.date(date.value());
        return date == null || day == null ? null : new Located<>(day, date.location());
    }

    @Override
    public Holiday meant(Meaning in) {
        return everyYear != null
                ? new Holiday.EveryYear(value(NAME), everyYear.value(), in.required(last))
                : new Holiday.OnDays(value(NAME), in.required(in.required(days).range()));
    }
}
