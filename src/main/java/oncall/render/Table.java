package oncall.render;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Rows of cells under headed columns.
 *
 * @param columns the columns from left to right
 * @param rows the rows from top to bottom
 */
public record Table(List<Column> columns, List<Row> rows) implements Block {

    /** A table under {@linkplain Column#headed headers}. */
    public Table(String headers, List<Row> rows) {
        this(Column.headed(headers), rows);
    }

    /** A table under {@linkplain Column#headed headers} with a row for each item. */
    public static <T> Table of(String headers, List<T> items, Function<T, Row> row) {
        return of(Column.headed(headers), items, row);
    }

    /** A table with a row for each item. */
    public static <T> Table of(List<Column> columns, List<T> items, Function<T, Row> row) {
        return new Table(columns, items.stream().map(row).toList());
    }

    @Override
    public void writeTo(BlockWriter format) {
        format.table(this);
    }

    /** The table without columns that are empty in every row. */
    public Table withoutEmptyColumns() {
        List<Integer> filled = IntStream.range(0, columns.size())
                .filter(i -> rows.stream().anyMatch(row -> !row.cell(i).isEmpty()))
                .boxed()
                .toList();
        return new Table(
                filled.stream().map(columns::get).toList(),
                rows.stream()
                        .map(row -> new Row(filled.stream().map(row::cell).toList(), row.current()))
                        .toList());
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
