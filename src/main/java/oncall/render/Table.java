package oncall.render;

import java.util.List;
import java.util.function.Function;

/**
 * Rows of cells under headed columns.
 *
 * @param columns the columns from left to right
 * @param rows the rows from top to bottom
 */
public record Table(List<Column> columns, List<Row> rows) implements Block {

    /** A table with a row for each item. */
    public static <T> Table of(List<Column> columns, List<T> items, Function<T, Row> row) {
        return new Table(columns, items.stream().map(row).toList());
    }

    @Override
    public void writeTo(BlockWriter format) {
        format.table(this);
    }

    /** The columns up to the last that has text in a row; at least the first. */
    public List<Column> filledColumns() {
        int filled = Math.min(columns.size(), 1);
        for (Row row : rows) {
            int count = columns.size();
            while (count > filled && row.cell(count - 1).isEmpty()) {
                count--;
            }
            filled = Math.max(filled, count);
        }
        return columns.subList(0, filled);
    }
}
