package oncall.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param cells its cells from left to right; those that are missing at the end are empty
 * @param current whether this is the row the reader looks for, such as the shift of today
 */
public record Row(List<Cell> cells, boolean current) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** A row of plain texts; null and the empty text become an empty cell. */
    public static Row of(@Nullable String... texts) {
        List<Cell> cells = new ArrayList<>(texts.length);
        for (String text : texts) {
            cells.add(Cell.of(text));
        }
        return new Row(cells, false);
    }

    /** A row that is not the current one. */
    public static Row of(Cell... cells) {
        return new Row(List.of(cells), false);
    }

    /** The cell in a column, counted from 0. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
}
