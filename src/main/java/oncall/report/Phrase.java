package oncall.report;

import java.util.Locale;
import oncall.model.TimeSpan;

/** Numbers and lengths of time as parts of a sentence. */
public final class Phrase {

    private Phrase() {}

    /** The words with a capital at their start. */
    public static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A number of things, such as {@code 1 shift} or {@code 2 shifts}. */
    public static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** A length of time, such as {@code 4 hours} or {@code 1 day}. */
    public static String span(TimeSpan span) {
        String units = span.unit().name().toLowerCase(Locale.ROOT);
        return count(span.amount(), units.substring(0, units.length() - 1));
    }
}
