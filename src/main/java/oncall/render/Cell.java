package oncall.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one column holds in one row.
 *
 * @param lines its lines from top to bottom, none if it is empty
 */
public record Cell(List<Text> lines) {

    /** A cell without text. */
    public static final Cell EMPTY = new Cell(List.of());

    /** A cell with one plain line, or an empty one for null. */
    public static Cell of(@Nullable String text) {
        return text == null ? EMPTY : of(Text.of(text));
    }

    /** A cell with one line. */
    public static Cell of(Text text) {
        return text.isEmpty() ? EMPTY : new Cell(List.of(text));
    }

    /** A cell with a text as written in a file, or an empty one for null. */
    public static Cell written(@Nullable String text) {
        return text == null ? EMPTY : new Cell(Step.of(text).lines());
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        for (Text line : lines) {
            if (!line.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
