package oncall.validate.rule;

import java.util.List;
import java.util.Locale;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/** A text such as 'TBD' in the place of one that is still to be written. */
final class Placeholder {

    private static final List<String> WORDS =
            List.of("todo", "to do", "tbd", "to be done", "to be defined", "tba", "fixme", "xxx");

    private Placeholder() {}

    /** Whether the text is one of these words, or has neither letters nor digits. */
    static boolean is(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.codePointBefore(end))) {
            end--;
        }
        return start == end || WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /** The first of the texts if they all are such; null if one is not, or there are none. */
    static @Nullable String among(List<Located<String>> texts) {
        for (Located<String> text : texts) {
            if (!is(text.value())) {
                return null;
            }
        }
        return texts.isEmpty() ? null : texts.get(0).value();
    }
}
