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

    /**
     * A row of cells. A value that is not a cell becomes a plain line; null and the empty text become an empty cell.
     */
    public static Row of(@Nullable Object... values) {
        List<Cell> cells = new ArrayList<>(values.length);
        for (Object value : values) {
            cells.add(value instanceof Cell cell ? cell : Cell.of(value == null ? null : value.toString()));
        }
        return new Row(cells, false);
    }

    /** The cell in a column, counted from 0. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
}
