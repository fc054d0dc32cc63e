package oncall.render.terminal;

import java.util.ArrayList;
import java.util.List;
import oncall.render.Table;
import oncall.render.terminal.MeasuredTable.LaidRow;
import org.jspecify.annotations.Nullable;

/**
 * A table in columns for a terminal. Where a flexible column at the end would be narrow, what it holds hangs below its row
 * instead, as wide as there is room.
 */
final class TerminalTable {
    private static final int GAP = 2;

    /** Narrower than this, notes make rows so high that the eye loses them. */
    private static final int NARROW = 32;

    private final MeasuredTable table;
    private final int count;
    private final int[] natural;
    private final int[] longestWords;
    private final List<StyledText> lines = new ArrayList<>();

    private TerminalTable(MeasuredTable table) {
        this.table = table;
        this.count = table.columns().size();
        this.natural = new int[count];
        this.longestWords = new int[count];
        for (int i = 0; i < count; i++) {
            measure(table.header(), i);
            for (LaidRow row : table.rows()) {
                measure(row, i);
            }
        }
    }

    /** The lines of the table, each at most that many cells wide. */
    static List<StyledText> lines(Table table, int cells) {
        TerminalTable format = new TerminalTable(new MeasuredTable(table));
        if (format.hangs(cells - format.table.markerCells())) {
            format.writeHanging(cells);
            return format.lines;
        }
        int[] widths = format.widths(cells - format.table.markerCells());
        if (widths == null) {
            return new StackedTable(format.table, cells).lines();
        }
        format.write(widths);
        return format.lines;
    }

    private int @Nullable [] widths(int available) {
        boolean[] flexible = new boolean[count];
        for (int i = 0; i < count; i++) {
            flexible[i] = table.columns().get(i).flexible();
        }
        return new ColumnWidths(natural, longestWords, flexible).fit(available - GAP * (count - 1));
    }

    private void measure(LaidRow row, int column) {
        for (StyledText line : row.cells().get(column)) {
            int longestWord = Wrapping.longestWord(line);
            longestWords[column] = Math.max(longestWords[column], longestWord);
            natural[column] = Math.max(natural[column], Math.max(line.cells(), longestWord));
        }
    }

    /** Whether all columns but a flexible one at the end fit as they are, and leave too little for that. */
    private boolean hangs(int available) {
        int last = count - 1;
        if (last < 1 || !table.columns().get(last).flexible()) {
            return false;
        }
        int left = available;
        for (int i = 0; i < last; i++) {
            left -= natural[i] + GAP;
        }
        int below = available - natural[0] - GAP;
        return left >= -GAP && left < Math.min(natural[last], NARROW) && below >= NARROW;
    }

    private void writeHanging(int cells) {
        int last = count - 1;
        int indent = table.markerCells() + natural[0] + GAP;
        int[] widths = natural.clone();
        widths[last] = cells - indent;
        int[] used = new int[count];
        LaidRow header = wrapped(table.header(), widths, used);
        List<LaidRow> rows = wrapped(table.rows(), widths, used);
        writeRow(header, used, last);
        writeRule(used, last);
        for (LaidRow row : rows) {
            writeRow(row, used, last);
            for (StyledText part : row.cells().get(last)) {
                StyledText line = new StyledText();
                line.spaces(indent);
                line.append(part);
                lines.add(line);
            }
        }
    }

    private void write(int[] widths) {
        int[] used = new int[count];
        LaidRow header = wrapped(table.header(), widths, used);
        List<LaidRow> rows = wrapped(table.rows(), widths, used);
        writeRow(header, used, count);
        writeRule(used, count);
        for (LaidRow row : rows) {
            writeRow(row, used, count);
        }
    }

    private static List<LaidRow> wrapped(List<LaidRow> rows, int[] widths, int[] used) {
        List<LaidRow> wrapped = new ArrayList<>(rows.size());
        for (LaidRow row : rows) {
            wrapped.add(wrapped(row, widths, used));
        }
        return wrapped;
    }

    /** The row wrapped; {@code used} grows to what its lines need, which may be less than they were given. */
    private static LaidRow wrapped(LaidRow row, int[] widths, int[] used) {
        List<List<StyledText>> cells = new ArrayList<>(widths.length);
        for (int i = 0; i < widths.length; i++) {
            List<StyledText> parts = new ArrayList<>(2);
            for (StyledText line : row.cells().get(i)) {
                parts.addAll(Wrapping.lines(line, widths[i]));
            }
            for (StyledText part : parts) {
                used[i] = Math.max(used[i], part.cells());
            }
            cells.add(parts);
        }
        return new LaidRow(row.current(), cells);
    }

    private void writeRow(LaidRow row, int[] widths, int columns) {
        int height = 1;
        for (int i = 0; i < columns; i++) {
            height = Math.max(height, row.cells().get(i).size());
        }
        for (int k = 0; k < height; k++) {
            StyledText line = table.startLine(row.current() && k == 0);
            int missing = 0;
            for (int i = 0; i < columns; i++) {
                line.spaces(missing);
                missing = widths[i] + GAP;
                if (k < row.cells().get(i).size()) {
                    StyledText part = row.cells().get(i).get(k);
                    int lead = table.columns().get(i).numeric() ? widths[i] - part.cells() : 0;
                    line.spaces(lead);
                    line.append(part);
                    missing -= lead + part.cells();
                }
            }
            lines.add(line);
        }
    }

    private void writeRule(int[] widths, int columns) {
        StyledText line = table.startLine(false);
        for (int i = 0; i < columns; i++) {
            line.spaces(i == 0 ? 0 : GAP);
            for (int k = 0; k < widths[i]; k++) {
                line.append("─", 0);
            }
        }
        lines.add(line);
    }
}
