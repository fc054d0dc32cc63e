package oncall.keys;

import java.util.List;
import oncall.text.Diagnostics;
import oncall.text.Location;
import oncall.text.Quote;
import oncall.yaml.Mapping;
import oncall.yaml.Mapping.Entry;
import oncall.yaml.Node;
import oncall.yaml.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one file.
 *
 * @param file what the file may hold
 * @param files what it and the other files may hold
 * @param diagnostics where findings go
 */
record Reading(Block<?> file, List<Block<?>> files, Diagnostics diagnostics) {

    void error(Location place, KeyRule rule, String problem, @Nullable String hint) {
        diagnostics.error(place, rule, problem, hint);
    }

    /** Reports a value that is not of the type that its key expects. */
    void wrongType(Node node, String expected, @Nullable String hint) {
        String found = node.isNothing() ? "there is nothing" : "this is " + node.kind();
        error(place(node), KeyRule.WRONG_TYPE, "expected " + expected + ", but " + found, hint);
    }

    /** Warns about a key with nothing after it, not even {@code ~} or {@code null}. */
    void warnAboutMissingValue(Entry entry) {
        if (entry.value() instanceof Scalar scalar && scalar.text().isEmpty()) {
            diagnostics.warning(
                    entry.key().location(),
                    KeyRule.EMPTY_VALUE,
                    "'" + entry.key().text() + "' has no value, and counts as absent",
                    "write one, or remove the key");
        }
    }

    /**
     * Warns about a comment that follows or replaces a value and begins with a letter or a digit, as channel names and
     * ticket numbers do: {@code slack: #data}.
     */
    boolean warnAboutComment(Node value) {
        Location place = value.location();
        String text = place.file().text();
        int start = place.end();
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
            start++;
        }
        boolean found = value instanceof Scalar scalar
                && scalar.plain()
                && start + 1 < text.length()
                && text.charAt(start) == '#'
                && Character.isLetterOrDigit(text.charAt(start + 1));
        if (found) {
            Location comment = place.file().at(start, place.file().lineEnd(place.endLine()));
            diagnostics.warning(
                    comment,
                    KeyRule.COMMENTED_VALUE,
                    Quote.of(text.substring(start, comment.end()).strip()) + " is a comment, not a value",
                    "put the whole value in quotes, or write a space after the '#'");
        }
        return found;
    }

    /** The place to point at; for a block it is the first key, on whose line the block begins. */
    static Location place(Node node) {
        return node instanceof Mapping block && !block.entries().isEmpty()
                ? block.entries().get(0).key().location()
                : node.location();
    }
}
