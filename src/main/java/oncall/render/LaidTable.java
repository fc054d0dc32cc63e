package oncall.render;

import java.util.ArrayList;
import java.util.List;

/**
 * A table made ready for a terminal, before its columns have widths: all text flat, empty columns at the end dropped.
 */
final class LaidTable {
    private static final String MARKER = "▶ ";

    /** Whether a row is the current one, and for each column the lines of its cell. */
    record LaidRow(boolean current, List<List<Ink>> cells) {}

    private final List<Column> columns;
    private final LaidRow header;
    private final List<LaidRow> rows;
    private final boolean marked;

    LaidTable(Table table) {
        columns = table.filledColumns();
        header = header(columns);
        rows = new ArrayList<>(table.rows().size());
        boolean anyCurrent = false;
        for (Row row : table.rows()) {
            rows.add(laid(row, columns.size()));
            anyCurrent |= row.current();
        }
        marked = anyCurrent;
    }

    private static LaidRow header(List<Column> columns) {
        List<List<Ink>> cells = new ArrayList<>(columns.size());
        for (Column column : columns) {
            cells.add(List.of(Ink.of(Text.of(column.header()), Ink.BOLD)));
        }
        return new LaidRow(false, cells);
    }

    private static LaidRow laid(Row row, int count) {
        List<List<Ink>> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            List<Text> texts = row.cell(i).lines();
            List<Ink> lines = new ArrayList<>(texts.size());
            for (Text text : texts) {
                lines.add(Ink.of(text, row.current() ? Ink.BOLD : 0));
            }
            cells.add(lines);
        }
        return new LaidRow(row.current(), cells);
    }

    List<Column> columns() {
        return columns;
    }

    LaidRow header() {
        return header;
    }

    List<LaidRow> rows() {
        return rows;
    }

    /** How many cells the marker column takes. */
    int markerCells() {
        return marked ? MARKER.length() : 0;
    }

    /** A line with the marker column filled in. */
    Ink startLine(boolean current) {
        Ink line = new Ink();
        if (current) {
            line.append(MARKER, Ink.BOLD);
        } else {
            line.spaces(markerCells());
        }
        return line;
    }
}
