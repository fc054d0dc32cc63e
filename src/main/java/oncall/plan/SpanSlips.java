package oncall.plan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is meant by lengths of time that people write in other ways: {@code 2 hours}, {@code 1h30}, {@code PT4H}, {@code weekly}. */
final class SpanSlips {

    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;
    private static final long WEEK = 7 * DAY;
    private static final long MONTH = 30 * DAY;
    private static final long LONGEST = 999_999;

    private final String text;
    private final boolean wholeDays;
    private int position;

    /** The smallest unit that was named, in minutes. */
    private long smallest = Long.MAX_VALUE;

    private SpanSlips(String text, boolean wholeDays) {
        this.text = text;
        this.wholeDays = wholeDays;
    }

    /**
     * The length as number and unit, or null where it is not plain; a month counts 30 days.
     *
     * @param wholeDays whether only days and weeks are counted
     */
    static @Nullable String meant(String written, boolean wholeDays) {
        String small = written.strip().toLowerCase(Locale.ROOT);
        small = small.startsWith("every ") ? small.substring("every ".length()) : small;
        boolean isoTime = small.startsWith("pt");
        boolean iso = isoTime || small.startsWith("p") && small.length() > 1 && isDigit(small.charAt(1));
        boolean sign = !small.isEmpty() && "<>~=\u2264".indexOf(small.charAt(0)) >= 0;
        String span = inUnits(small.substring(isoTime ? 2 : iso || sign ? 1 : 0).strip());
        return new SpanSlips(span, wholeDays).written();
    }

    private @Nullable String written() {
        long minutes = sum();
        if (minutes <= 0 || wholeDays && minutes % DAY != 0) {
            return null;
        }
        long unit = wholeDays && smallest < DAY || smallest > WEEK ? DAY : smallest;
        if (minutes % unit != 0) {
            unit = minutes % DAY == 0 ? DAY : minutes % HOUR == 0 ? HOUR : 1;
        }
        return bounded(minutes / unit, unit == WEEK ? "w" : unit == DAY ? "d" : unit == HOUR ? "h" : "m");
    }

    private static @Nullable String bounded(long amount, String unit) {
        return amount > LONGEST ? null : amount + unit;
    }

    private static String inUnits(String word) {
        return switch (word) {
            case "hourly" -> "1h";
            case "daily" -> "1d";
            case "weekly" -> "1w";
            case "biweekly", "bi-weekly", "fortnight", "fortnightly" -> "2w";
            case "monthly" -> "1mo";
            case "quarterly" -> "3mo";
            case "yearly", "annually" -> "1y";
            default -> word;
        };
    }

    /** The sum of all numbers with their units, in minutes; -1 where there is anything else. */
    private long sum() {
        long minutes = 0;
        long last = 0;
        while (position < text.length()) {
            int start = position;
            skipTo(false);
            long hundredths = Values.hundredths(text.substring(start, position).replace(',', '.'));
            skipBlanks();
            start = position;
            skipTo(true);
            String unit = text.substring(start, position).strip();
            // 1h30 needs no second unit.
            long each = unit.isEmpty() && last == HOUR ? 1 : unit(unit);
            if (hundredths < 0 || each <= 0 || hundredths * each % 100 != 0) {
                return -1;
            }
            minutes += hundredths * each / 100;
            smallest = Math.min(smallest, each);
            last = each;
        }
        return minutes;
    }

    private void skipTo(boolean number) {
        while (position < text.length() && isNumeric(text.charAt(position)) != number) {
            position++;
        }
    }

    private void skipBlanks() {
        while (position < text.length() && text.charAt(position) == ' ') {
            position++;
        }
    }

    private long unit(String word) {
        return switch (word) {
            case "m" -> wholeDays ? MONTH : 1;
            case "min", "mins", "minute", "minutes" -> 1;
            case "h", "hr", "hrs", "hour", "hours" -> HOUR;
            case "d", "day", "days" -> DAY;
            case "w", "wk", "wks", "week", "weeks" -> WEEK;
            case "mo", "month", "months" -> MONTH;
            case "y", "yr", "year", "years" -> 365 * DAY;
            default -> -1;
        };
    }

    private static boolean isNumeric(char c) {
        return isDigit(c) || c == '.' || c == ',';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
