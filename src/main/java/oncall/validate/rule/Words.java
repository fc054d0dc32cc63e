package oncall.validate.rule;

import java.util.ArrayList;
import java.util.List;
import oncall.model.DateRange;
import oncall.text.Quote;

/** Days and lists as messages tell them. */
final class Words {

    private static final int MOST = 5;

    private Words() {}

    /** {@code from 2026-12-21 to 2026-12-27}, or {@code on 2026-12-24} for one day. */
    static String days(DateRange days) {
        return days.days() == 1 ? "on " + days.from() : "from " + days.from() + " to " + days.to();
    }

    /** {@code one, two and three}. */
    static String all(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** The texts in quotes: {@code 'a', 'b' and 12 more}. */
    static String quoted(List<String> texts, int most) {
        List<String> quoted = new ArrayList<>();
        for (String text : texts.subList(0, Math.min(texts.size(), most))) {
            quoted.add(Quote.of(text));
        }
        if (texts.size() > most) {
            quoted.add((texts.size() - most) + " more");
        }
        return all(quoted);
    }

    /** The same where there may be many: {@code one, two, three, four and 8 more}. */
    static String some(List<String> words) {
        if (words.size() <= MOST) {
            return all(words);
        }
        List<String> some = new ArrayList<>(words.subList(0, MOST - 1));
        some.add((words.size() - some.size()) + " more");
        return all(some);
    }
}
