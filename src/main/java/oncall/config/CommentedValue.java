package oncall.config;

import oncall.source.Diagnostics;
import oncall.source.Location;
import oncall.source.Quote;
import oncall.yaml.Node;
import org.jspecify.annotations.Nullable;

/** What somebody wrote as a value, and YAML takes for a comment: {@code slack: #data} has none. */
final class CommentedValue {

    static final String COMMENTED_VALUE = "commented-value";

    private static final int LONGEST = 40;

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
}
