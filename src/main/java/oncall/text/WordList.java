package oncall.text;

import java.util.ArrayList;
import java.util.List;

/** Words as a list in a sentence. */
public final class WordList {

    private WordList() {}

    /** A list such as {@code a}, {@code a and b} or {@code a, b and c}. */
    public static String of(List<String> words) {
        return joined(words, " and ");
    }

    /** A list such as {@code a}, {@code a or b} or {@code a, b or c}. */
    public static String oneOf(List<String> words) {
        return joined(words, " or ");
    }

    private static String joined(List<String> words, String conjunction) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + conjunction + words.get(last);
    }

    /** A list with {@code 7 more} in place of the last words if there are too many. */
    public static String of(List<String> words, int most) {
        if (words.size() <= most) {
            return of(words);
        }
        List<String> some = new ArrayList<>(words.subList(0, most - 1));
        some.add(words.size() - some.size() + " more");
        return of(some);
    }
}
