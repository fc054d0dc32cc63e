package oncall.render.terminal;

import java.util.ArrayList;
import java.util.List;
import oncall.render.Column;
import oncall.render.Row;
import oncall.render.Table;
import oncall.render.Text;

/**
 * A table made ready for a terminal, before its columns have widths: all text flat, empty columns at the end dropped.
 */
final class MeasuredTable {
    private static final String MARKER = "▶ ";

    /** Whether a row is the current one, and for each column the lines of its cell. */
    record LaidRow(boolean current, List<List<StyledText>> cells) {}

    private final List<Column> columns;
    private final LaidRow header;
    private final List<LaidRow> rows;
    private final boolean marked;

    MeasuredTable(Table table) {
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
        List<List<StyledText>> cells = new ArrayList<>(columns.size());
        for (Column column : columns) {
            cells.add(List.of(StyledText.of(Text.of(column.header()), StyledText.BOLD)));
        }
        return new LaidRow(false, cells);
    }

    private static LaidRow laid(Row row, int count) {
        List<List<StyledText>> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            List<Text> texts = row.cell(i).lines();
            List<StyledText> lines = new ArrayList<>(texts.size());
            for (Text text : texts) {
                lines.add(StyledText.of(text, row.current() ? StyledText.BOLD : 0));
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
    StyledText startLine(boolean current) {
        StyledText line = new StyledText();
        if (current) {
            line.append(MARKER, StyledText.BOLD);
        } else {
            line.spaces(markerCells());
        }
        return line;
    }
}
