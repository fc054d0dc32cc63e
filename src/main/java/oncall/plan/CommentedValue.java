package oncall.plan;

import java.util.Locale;
import java.util.Set;
import oncall.text.Diagnostics;
import oncall.text.Location;
import oncall.text.Quote;
import oncall.yaml.Node;
import oncall.yaml.Scalar;
import org.jspecify.annotations.Nullable;

/** What somebody wrote as a value or more of one, and YAML takes for a comment: {@code slack: #data} has none. */
final class CommentedValue {

    static final String COMMENTED_VALUE = "commented-value";

    private static final int LONGEST = 40;

    /** Words that no sentence ends with. */
    private static final Set<String> LEAD_ON = Set.of(
            "a", "an", "and", "ask", "at", "by", "channel", "check", "for", "from", "in", "into", "join", "of", "on",
            "or", "page", "ping", "post", "see", "slack", "tell", "the", "to", "use", "via", "watch", "with");

    private CommentedValue() {}

    /** The comment that stands in place of a value; null where there is none, or where it looks like a comment. */
    static @Nullable Location inPlaceOf(Node value) {
        Location nothing = value.location();
        String text = nothing.file().text();
        int start = nothing.start();
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
            start++;
        }
        boolean isComment = nothing.start() == nothing.end()
                && start + 1 < text.length()
                && text.charAt(start) == '#'
                && Character.isLetterOrDigit(text.charAt(start + 1));
        return isComment ? nothing.file().at(start, nothing.file().lineEnd(nothing.line())) : null;
    }

    /**
     * Reports a text that a comment cuts short: {@code See #data for more}. Only where what stands before it ends in a word
     * that leads on, or a number follows, as in {@code ticket #12}: {@code 0.5 #half} is a way to write comments.
     */
    static void reportCut(Scalar scalar, Diagnostics diagnostics) {
        Location place = scalar.location();
        String text = place.file().text();
        int start = place.end();
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
            start++;
        }
        if (!scalar.plain() || start + 1 >= text.length() || text.charAt(start) != '#') {
            return;
        }
        String word = scalar.text().substring(scalar.text().lastIndexOf(' ') + 1);
        char first = text.charAt(start + 1);
        boolean isNumber = Character.isDigit(first) && isWord(word);
        if (isNumber || Character.isLetter(first) && LEAD_ON.contains(word.toLowerCase(Locale.ROOT))) {
            Location comment = place.file().at(start, place.file().lineEnd(place.endLine()));
            diagnostics.warning(
                    comment,
                    COMMENTED_VALUE,
                    "the text ends before " + Quote.of(text(comment)) + ", which counts as a comment",
                    "put the whole text in quotes; or write a space behind the '#' if this is a comment");
        }
    }

    private static boolean isWord(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return word.length() > 1;
    }

    static void report(String key, Location comment, Diagnostics diagnostics) {
        diagnostics.warning(comment, COMMENTED_VALUE, problem(key, comment), hint(comment));
    }

    static String problem(String key, Location comment) {
        return "'" + key + "' has no value, since " + Quote.of(text(comment)) + " counts as a comment";
    }

    /** How to mend it. */
    static String hint(Location comment) {
        String text = text(comment);
        int end = text.indexOf(' ');
        String word = end < 0 ? text : text.substring(0, end);
        return "put it in quotes" + (word.length() > LONGEST ? "" : ", as in \"" + word + '"') + ", or remove the '#'";
    }

    private static String text(Location comment) {
        return comment.file().text().substring(comment.start(), comment.end()).strip();
    }

    /** How to mend the value; first of all, where a comment was to begin in it. */
    static String mend(Scalar scalar, String otherwise) {
        if (!scalar.plain()) {
            return otherwise;
        }
        if (scalar.text().indexOf('#') > 0) {
            return "write a space before the '#' if a comment begins there";
        }
        return scalar.text().contains(" //") ? "a comment begins with '#', and not with '//'" : otherwise;
    }
}
