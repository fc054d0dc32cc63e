package oncall.validate.rule;

import java.util.ArrayList;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.text.WordList;
import oncall.validate.index.NamedEngineer;
import oncall.validate.index.OwnedPipelines;
import org.jspecify.annotations.Nullable;

/** Days, places and lists in the form that messages use. */
final class Phrases {

    private static final int MANY = 40;

    private Phrases() {}

    /**
     * Days such as {@code from 2026-12-21 to 2026-12-27}, {@code from 2026-12-21 on}, or {@code on 2026-12-24} for one
     * day.
     */
    static String days(DateRange days) {
        if (days.to().equals(NamedEngineer.LAST_DAY)) {
            return "from " + days.from() + " on";
        }
        return days.days() == 1 ? "on " + days.from() : "from " + days.from() + " to " + days.to();
    }

    /** Several ranges of days. */
    static String days(List<DateRange> ranges, int most) {
        List<String> days = new ArrayList<>();
        for (DateRange range : ranges) {
            days.add(days(range));
        }
        return WordList.of(days, most);
    }

    /** The name, or {@code nobody}. */
    static String name(@Nullable Engineer engineer) {
        return engineer == null ? "nobody" : engineer.name();
    }

    /** A place such as {@code pipelines.yaml, line 4}. */
    static String place(Located<?> written) {
        return written.location().file().name() + ", line " + written.location().line();
    }

    /** Texts in quotes, such as {@code 'a', 'b' and 12 more}. */
    static String quoted(List<String> texts, int most) {
        List<String> quoted = new ArrayList<>();
        for (String text : texts) {
            quoted.add(Quote.of(text));
        }
        return WordList.of(quoted, most);
    }

    /** What somebody owns, such as {@code primary owner of 'profit', and secondary owner of 'growth'}. */
    static String owned(OwnedPipelines ownership) {
        List<String> owned = new ArrayList<>();
        if (!ownership.primarily().isEmpty()) {
            owned.add("primary owner of " + quoted(ownership.primarily(), MANY));
        }
        if (!ownership.secondarily().isEmpty()) {
            owned.add("secondary owner of " + quoted(ownership.secondarily(), MANY));
        }
        return String.join(", and ", owned);
    }
}
