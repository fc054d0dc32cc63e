package oncall.plan;

import java.time.LocalDate;
import java.util.List;
import oncall.keys.Alternatives;
import oncall.keys.Alternatives.KeySet;
import oncall.keys.BlockReader;
import oncall.keys.Key;
import oncall.keys.KeyRule;
import oncall.keys.Types;
import oncall.model.DateRange;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Location;
import org.jspecify.annotations.Nullable;

/**
 * Some days as written: {@code date}, or {@code from} and {@code to}.
 *
 * @param from the first day, or null if it cannot be read
 * @param to the last day, included, or null if it cannot be read
 * @param location where the days are written
 */
public record DaysSpec(@Nullable LocalDate from, @Nullable LocalDate to, Location location) {

    static final Key<Located<LocalDate>> DATE = Key.optional("date", Types.DATE, "A single day.", "2026-12-24");
    static final Key<Located<LocalDate>> FROM = Key.optional("from", Types.DATE, "First day, included.", "2026-12-24");
    static final Key<Located<LocalDate>> TO = Key.optional("to", Types.DATE, "Last day, included.", "2026-12-31");

    /** The keys of days: {@code date}, or {@code from} and {@code to}. */
    static final Alternatives KEYS = either(DATE);

    /** The range of days whose first or last day is not written. */
    static final DateRange EVER = new DateRange(LocalDate.of(2000, 1, 1), LocalDate.of(2199, 12, 31));

    /** The keys of days with another key for a single day. */
    static Alternatives either(Key<?> date) {
        return either(date, FROM, TO);
    }

    /** A key for a single day, or keys for the first and the last. */
    static Alternatives either(Key<?> date, Key<?> from, Key<?> to) {
        return new Alternatives(
                List.of(KeySet.of(date), KeySet.of(from, to)),
                "no day is given",
                "write 'date' for one day, or 'from' and 'to' for several");
    }

    /** The days of a block that has {@link #KEYS}. */
    static DaysSpec of(BlockReader in) {
        Located<LocalDate> date = in.get(DATE);
        return in.hasValue(DATE) ? new DaysSpec(day(date), day(date), in.place(DATE)) : range(in);
    }

    /** The days from {@link #FROM} to {@link #TO}. */
    static DaysSpec range(BlockReader in) {
        Located<LocalDate> from = in.get(FROM);
        Located<LocalDate> to = in.get(TO);
        checkOrder(from, to, TO, in.diagnostics());
        return new DaysSpec(day(from), day(to), in.place(FROM));
    }

    private static @Nullable LocalDate day(@Nullable Located<LocalDate> written) {
        return written == null ? null : written.value();
    }

    /** The days, or null if an end could not be read or they are reversed. */
    public @Nullable DateRange range() {
        return from == null || to == null || to.isBefore(from) ? null : new DateRange(from, to);
    }

    /** Reports a last day that is before the first. */
    static void checkOrder(
            @Nullable Located<LocalDate> first,
            @Nullable Located<LocalDate> last,
            Key<?> lastKey,
            Diagnostics diagnostics) {
        if (first != null && last != null && last.value().isBefore(first.value())) {
            diagnostics.error(
                    last.location(),
                    KeyRule.REVERSED_DATES,
                    "'" + lastKey.name() + ": " + last.value() + "' is before " + first.value() + ", the first day",
                    "swap the two dates, or correct the year");
        }
    }
}
