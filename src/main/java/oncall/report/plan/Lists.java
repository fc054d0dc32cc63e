package oncall.report.plan;

import java.util.List;

/** Things named one after the other. */
final class Lists {

    private Lists() {}

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    static String of(List<String> items) {
        int last = items.size() - 1;
        if (last <= 0) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }
}
