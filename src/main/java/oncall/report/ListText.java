package oncall.report;

import java.util.ArrayList;
import java.util.List;

/** Lists within a sentence. */
public final class ListText {

    private ListText() {}

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    public static String of(List<String> items) {
        int last = items.size() - 1;
        if (last <= 0) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /** The same with {@code 7 more} for the last of them if there are too many. */
    public static String of(List<String> items, int most) {
        if (items.size() <= most) {
            return of(items);
        }
        List<String> shown = new ArrayList<>(items.subList(0, most - 1));
        shown.add((items.size() - shown.size()) + " more");
        return of(shown);
    }
}
