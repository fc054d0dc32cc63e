package oncall.render;

import java.util.ArrayList;
import java.util.List;
import oncall.render.LaidTable.LaidRow;
import org.jspecify.annotations.Nullable;

/** A table in columns for a terminal. */
final class TerminalTable {
    private static final int GAP = 2;

    private final LaidTable table;
    private final int count;
    private final List<Ink> lines = new ArrayList<>();

    private TerminalTable(LaidTable table) {
        this.table = table;
        this.count = table.columns().size();
    }

    /** The lines of the table, each at most that many cells wide. */
    static List<Ink> lines(Table table, int cells) {
        TerminalTable format = new TerminalTable(new LaidTable(table));
        int[] widths = format.widths(cells - format.table.markerCells());
        if (widths == null) {
            return new StackedTable(format.table, cells).lines();
        }
        format.write(widths);
        return format.lines;
    }

    private int @Nullable [] widths(int available) {
        int[] natural = new int[count];
        int[] longestWords = new int[count];
        boolean[] flexible = new boolean[count];
        for (int i = 0; i < count; i++) {
            flexible[i] = table.columns().get(i).flexible();
            measure(table.header(), i, natural, longestWords);
            for (LaidRow row : table.rows()) {
                measure(row, i, natural, longestWords);
            }
        }
        return new ColumnWidths(natural, longestWords, flexible).fit(available - GAP * (count - 1));
    }

    private static void measure(LaidRow row, int column, int[] natural, int[] longestWords) {
        for (Ink line : row.cells().get(column)) {
            int longestWord = Wrapping.longestWord(line);
            longestWords[column] = Math.max(longestWords[column], longestWord);
            natural[column] = Math.max(natural[column], Math.max(line.cells(), longestWord));
        }
    }

    private void write(int[] widths) {
        int[] used = new int[count];
        LaidRow header = wrapped(table.header(), widths, used);
        List<LaidRow> rows = new ArrayList<>(table.rows().size());
        for (LaidRow row : table.rows()) {
            rows.add(wrapped(row, widths, used));
        }
        writeRow(header, used);
        writeRule(used);
        for (LaidRow row : rows) {
            writeRow(row, used);
        }
    }

    /** The row wrapped; {@code used} grows to what its lines need, which may be less than they were given. */
    private static LaidRow wrapped(LaidRow row, int[] widths, int[] used) {
        List<List<Ink>> cells = new ArrayList<>(widths.length);
        for (int i = 0; i < widths.length; i++) {
            List<Ink> parts = new ArrayList<>(2);
            for (Ink line : row.cells().get(i)) {
                parts.addAll(Wrapping.lines(line, widths[i]));
            }
            for (Ink part : parts) {
                used[i] = Math.max(used[i], part.cells());
            }
            cells.add(parts);
        }
        return new LaidRow(row.current(), cells);
    }

    private void writeRow(LaidRow row, int[] widths) {
        int height = 1;
        for (List<Ink> cell : row.cells()) {
            height = Math.max(height, cell.size());
        }
        for (int k = 0; k < height; k++) {
            Ink line = table.startLine(row.current() && k == 0);
            int missing = 0;
            for (int i = 0; i < count; i++) {
                line.spaces(missing);
                missing = widths[i] + GAP;
                if (k < row.cells().get(i).size()) {
                    Ink part = row.cells().get(i).get(k);
                    line.append(part);
                    missing -= part.cells();
                }
            }
            lines.add(line);
        }
    }

    private void writeRule(int[] widths) {
        Ink line = table.startLine(false);
        for (int i = 0; i < count; i++) {
            line.spaces(i == 0 ? 0 : GAP);
            for (int k = 0; k < widths[i]; k++) {
                line.append("─", 0);
            }
        }
        lines.add(line);
    }
}
