package oncall.keys;

import oncall.text.Location;
import oncall.text.Quote;
import oncall.yaml.Node;
import oncall.yaml.Scalar;
import org.jspecify.annotations.Nullable;

/** What someone wrote as a value, or as part of one, and YAML takes for a comment: {@code slack: #data} has none. */
final class CommentedValue {

    private static final int LONGEST = 40;

    /** Of words that lead on to the next: in, to, see, the, for. */
    private static final int LONGEST_LEAD = 3;

    private CommentedValue() {}

    /** The comment in place of a value; null where there is none, or where it looks like a comment: {@code # like this}. */
    static @Nullable Location inPlaceOf(Node value) {
        Location nothing = value.location();
        return nothing.start() == nothing.end() ? after(nothing) : null;
    }

    /**
     * The comment that cuts a text short, as in {@code Ask in #data} and {@code ticket #12}; null where nothing does. Only
     * after a short word or before a number, since {@code half-time #until June} is a way to write comments.
     */
    static @Nullable Location cutting(Scalar text) {
        Location comment = text.plain() ? after(text.location()) : null;
        if (comment == null) {
            return null;
        }
        String word = text.text().substring(text.text().lastIndexOf(' ') + 1);
        boolean isNumber = Character.isDigit(text(comment).charAt(1));
        return isWord(word) && (isNumber || word.length() <= LONGEST_LEAD) ? comment : null;
    }

    private static boolean isWord(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    /** A comment that begins with a letter or a digit, as names of channels and numbers of tickets do. */
    private static @Nullable Location after(Location place) {
        String text = place.file().text();
        int start = place.end();
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
            start++;
        }
        return start + 1 < text.length()
                        && text.charAt(start) == '#'
                        && Character.isLetterOrDigit(text.charAt(start + 1))
                ? place.file().at(start, place.file().lineEnd(place.endLine()))
                : null;
    }

    /** What is wrong with a key that has a comment in place of its value. */
    static String problem(String key, Location comment) {
        return "'" + key + "' has no value, since " + Quote.of(text(comment)) + " counts as a comment";
    }

    static String hint(Location comment) {
        String text = text(comment);
        int end = text.indexOf(' ');
        String word = end < 0 ? text : text.substring(0, end);
        return "put it in quotes" + (word.length() > LONGEST ? "" : ", as in \"" + word + '"') + ", or remove the '#'";
    }

    static String text(Location comment) {
        return comment.file().text().substring(comment.start(), comment.end()).strip();
    }
}
