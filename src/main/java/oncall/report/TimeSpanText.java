package oncall.report;

import oncall.model.TimeSpan;

/** Lengths of time in words. */
public final class TimeSpanText {

    private TimeSpanText() {}

    /** {@code 4 hours}, {@code 1 day}. */
    public static String of(TimeSpan span) {
        String unit = switch (span.unit()) {
            case MINUTES -> "minute";
            case HOURS -> "hour";
            case DAYS -> "day";
            case WEEKS -> "week";
        };
        return span.amount() + " " + unit + (span.amount() == 1 ? "" : "s");
    }
}
