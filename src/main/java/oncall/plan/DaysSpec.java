package oncall.plan;

import java.time.LocalDate;
import oncall.model.DateRange;
import oncall.text.Located;
import oncall.text.Location;
import org.jspecify.annotations.Nullable;

/**
 * Some days as written: {@code date}, or {@code from} and {@code to}.
 *
 * @param from the first day, or null where it cannot be read
 * @param to the last day, included, or null where it cannot be read
 * @param location where the days stand
 */
public record DaysSpec(@Nullable LocalDate from, @Nullable LocalDate to, Location location) {

    static final String DATE_OR_RANGE = "date-or-range";
    static final String REVERSED_DATES = "reversed-dates";

    static DaysSpec read(Fields in) {
        expect(in);
        Located<LocalDate> date = in.date("date");
        if (in.has("date")) {
            checkAlone(in);
            LocalDate day = date == null ? null : date.value();
            return new DaysSpec(day, day, in.place("date"));
        }
        if (!in.has("from") && !in.has("to")) {
            if (!in.slippedIn("date", "from", "to")) {
                in.diagnostics()
                        .error(
                                in.place(),
                                Keys.MISSING_KEY,
                                "it is not said on which day",
                                "write 'date: 2026-12-24', or 'from: 2026-12-24' and 'to: 2026-12-31'");
            }
            return new DaysSpec(null, null, in.place());
        }
        in.require("from", "to");
        Located<LocalDate> from = in.date("from");
        Located<LocalDate> to = in.date("to");
        checkOrder(from, to, "to", in);
        return new DaysSpec(from == null ? null : from.value(), to == null ? null : to.value(), in.place("from"));
    }

    /** Takes misspelt keys for those of days, where these are not there. */
    static void expect(Fields in) {
        if (!in.has("date") && !(in.has("from") && in.has("to"))) {
            in.expect("date", "from", "to");
        }
    }

    /** Both ends where both could be read, otherwise null. */
    public @Nullable DateRange range() {
        return from == null || to == null || to.isBefore(from) ? null : new DateRange(from, to);
    }

    /** Reports a last day that lies before the first. */
    static void checkOrder(
            @Nullable Located<LocalDate> first, @Nullable Located<LocalDate> last, String lastKey, Fields in) {
        if (first != null && last != null && last.value().isBefore(first.value())) {
            in.diagnostics()
                    .error(
                            last.location(),
                            REVERSED_DATES,
                            "'" + lastKey + ": " + last.value() + "' lies before " + first.value() + ", the first day",
                            "swap the two, or correct the year");
        }
    }

    static void checkAlone(Fields in) {
        boolean hasFrom = in.has("from");
        boolean hasTo = in.has("to");
        if (hasFrom || hasTo) {
            in.diagnostics()
                    .error(
                            in.place("date"),
                            DATE_OR_RANGE,
                            "'date' stands beside 'from' or 'to'",
                            "write 'date' for one day, or 'from' and 'to' for several");
        }
    }
}
