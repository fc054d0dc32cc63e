package oncall.render.terminal;

import java.util.ArrayList;
import java.util.List;
import oncall.render.Column;
import oncall.render.Row;
import oncall.render.Table;
import oncall.render.Text;

/**
 * A table prepared for a terminal, before its columns have widths: its texts are on single lines, and empty columns at
 * the end are dropped.
 */
final class MeasuredTable {
    private static final String MARKER = "▶ ";

    /** Whether a row is the current one, and for each column the lines of its cell. */
    record Line(boolean current, List<List<StyledText>> cells) {}

    final List<Column> columns;

    /** The header, then the rows. */
    final List<Line> rows = new ArrayList<>();

    /** The width of each column's longest line. */
    final int[] natural;

    /** The width of each column's longest word. */
    final int[] longestWords;

    /** The width of the marker before the current row; 0 if no row is current. */
    final int markerCells;

    MeasuredTable(Table table) {
        columns = table.filledColumns();
        natural = new int[columns.size()];
        longestWords = new int[columns.size()];
        List<List<StyledText>> header = new ArrayList<>(columns.size());
        for (Column column : columns) {
            header.add(List.of(StyledText.of(Text.of(column.header()), StyledText.BOLD)));
        }
        add(new Line(false, header));
        boolean marked = false;
        for (Row row : table.rows()) {
            List<List<StyledText>> cells = new ArrayList<>(columns.size());
            for (int i = 0; i < columns.size(); i++) {
                List<StyledText> lines = new ArrayList<>(2);
                for (Text text : row.cell(i).lines()) {
                    boolean isName = row.current() && i > 0 && !columns.get(i).flexible();
                    lines.add(StyledText.of(text, isName ? StyledText.BOLD : 0));
                }
                cells.add(lines);
            }
            add(new Line(row.current(), cells));
            marked |= row.current();
        }
        markerCells = marked ? MARKER.length() : 0;
    }

    private void add(Line row) {
        rows.add(row);
        for (int i = 0; i < natural.length; i++) {
            for (StyledText line : row.cells().get(i)) {
                natural[i] = Math.max(natural[i], line.cells());
                longestWords[i] = Math.max(longestWords[i], Wrapping.longestWord(line.text()));
            }
        }
    }

    /** A new line that begins with the marker, or with spaces in its place. */
    StyledText startLine(boolean current) {
        StyledText line = new StyledText();
        line.append(current ? MARKER : " ".repeat(markerCells), current ? StyledText.BOLD : 0);
        return line;
    }
}
