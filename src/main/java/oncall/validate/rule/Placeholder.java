package oncall.validate.rule;

import java.util.List;
import java.util.Locale;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/** A text such as 'TBD', which stands for a text that nobody has written yet. */
final class Placeholder {

    private static final List<String> WORDS =
            List.of("todo", "to do", "tbd", "to be done", "to be defined", "tba", "fixme", "xxx");

    private Placeholder() {}

    /** Whether the text is missing, is one of these words, or has neither letters nor digits. */
    static boolean is(@Nullable Located<String> text) {
        return text == null || is(text.value());
    }

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
}
