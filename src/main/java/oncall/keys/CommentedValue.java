package oncall.keys;

import oncall.text.Location;
import oncall.text.Quote;
import oncall.yaml.Node;
import org.jspecify.annotations.Nullable;

/** What someone wrote as a value, or as part of one, and YAML takes for a comment: {@code slack: #data} has none. */
final class CommentedValue {

    private CommentedValue() {}

    /** The comment in place of a value; null where there is none, or where it looks like a comment: {@code # like this}. */
    static @Nullable Location inPlaceOf(Node value) {
        Location nothing = value.location();
        return nothing.start() == nothing.end() ? after(nothing) : null;
    }

    /** The comment after this place that begins with a letter or a digit, as names of channels and numbers of tickets do. */
    static @Nullable Location after(Location place) {
        String text = place.file().text();
        int start = place.end();
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
            start++;
        }
        boolean isValue = start + 1 < text.length()
                && text.charAt(start) == '#'
                && Character.isLetterOrDigit(text.charAt(start + 1));
        return isValue ? place.file().at(start, place.file().lineEnd(place.endLine())) : null;
    }

    /** What is wrong with a key that has a comment in place of its value. */
    static String problem(String key, Location comment) {
        return "'" + key + "' has no value, since " + Quote.of(text(comment)) + " counts as a comment";
    }

    static String hint(Location comment) {
        return "put it in quotes, as in \"" + text(comment).split(" ", 2)[0] + "\", or remove the '#'";
    }

    static String text(Location comment) {
        return comment.file().text().substring(comment.start(), comment.end()).strip();
    }
}
