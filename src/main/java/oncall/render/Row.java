package oncall.render;

import java.util.List;

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

    /** The cell in that column, counted from 0. */
    Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
}
