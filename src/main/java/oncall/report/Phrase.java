package oncall.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oncall.model.TimeSpan;

/** Numbers, lists and lengths of time as parts of a sentence. */
public final class Phrase {

    private Phrase() {}

    /** A number of things, such as {@code 1 shift} or {@code 2 shifts}. */
    public static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** A list such as {@code a}, {@code a and b} or {@code a, b and c}. */
    public static String list(List<String> items) {
        int last = items.size() - 1;
        return last <= 0
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /** A list with {@code 7 more} in place of the last items if there are too many. */
    public static String list(List<String> items, int most) {
        if (items.size() <= most) {
            return list(items);
        }
        List<String> shown = new ArrayList<>(items.subList(0, most - 1));
        shown.add((items.size() - shown.size()) + " more");
        return list(shown);
    }

    /** A length of time, such as {@code 4 hours} or {@code 1 day}. */
    public static String span(TimeSpan span) {
        String units = span.unit().name().toLowerCase(Locale.ROOT);
        return count(span.amount(), units.substring(0, units.length() - 1));
    }
}
