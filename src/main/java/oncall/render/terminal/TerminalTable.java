package oncall.render.terminal;

import java.util.ArrayList;
import java.util.List;
import oncall.render.Table;
import org.jspecify.annotations.Nullable;

/**
 * A table for a terminal, in columns. Flexible columns are wrapped if space is short. If the last column is flexible
 * and would be narrow, its text goes below its row instead, as wide as the space allows. A table that is still too wide
 * becomes a {@link StackedTable}.
 */
final class TerminalTable {
    private static final int GAP = 2;

    /** Narrower than this, notes make rows too high to follow. */
    private static final int NARROW = 32;

    /** Narrower than this, text that is wrapped becomes tiring to read. */
    private static final int LEAST = 16;

    private final MeasuredTable table;
    private final int count;
    private final List<StyledText> out = new ArrayList<>();

    private TerminalTable(MeasuredTable table) {
        this.table = table;
        this.count = table.columns.size();
    }

    /** The lines of the table, each at most {@code cells} wide. */
    static List<StyledText> lines(Table table, int cells) {
        MeasuredTable measured = new MeasuredTable(table);
        TerminalTable format = new TerminalTable(measured);
        int available = cells - measured.markerCells;
        int beside = format.count;
        int[] widths = format.hanging(available);
        if (widths != null) {
            beside--;
        } else {
            widths = format.widths(available - GAP * (beside - 1));
        }
        if (widths == null) {
            return StackedTable.lines(measured, cells);
        }
        format.write(widths, beside);
        return format.out;
    }

    /**
     * Widths that fit together: those of the text, with flexible columns narrowed, the widest first; null if none fit.
     */
    private int @Nullable [] widths(int available) {
        int[] widths = table.natural.clone();
        long excess = -(long) available;
        for (int i = 0; i < count; i++) {
            if (table.columns.get(i).flexible()) {
                widths[i] = Math.min(widths[i], Math.max(available, LEAST));
            }
            excess += widths[i];
        }
        while (excess > 0) {
            int widest = -1;
            for (int i = 0; i < count; i++) {
                if (table.columns.get(i).flexible()
                        && widths[i] > Math.max(table.longestWords[i], LEAST)
                        && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return null;
            }
            widths[widest]--;
            excess--;
        }
        return widths;
    }

    /**
     * The widths if all columns but a flexible last one fit as they are, and leave too little for that one; otherwise
     * null.
     */
    private int @Nullable [] hanging(int available) {
        int[] widths = table.natural.clone();
        int last = count - 1;
        int left = available;
        for (int i = 0; i < last; i++) {
            left -= widths[i] + GAP;
        }
        boolean narrow = left >= -GAP && left < Math.min(widths[last], NARROW);
        widths[last] = available - widths[0] - GAP;
        return last > 0 && table.columns.get(last).flexible() && narrow && widths[last] >= NARROW ? widths : null;
    }

    /**
     * Writes rows side by side.
     *
     * @param beside the number of columns side by side; the one after them goes below each row
     */
    private void write(int[] widths, int beside) {
        List<MeasuredTable.Line> wrapped = new ArrayList<>(table.rows.size());
        // The widths that the lines need, which may be less than the given ones.
        int[] used = new int[count];
        for (MeasuredTable.Line row : table.rows) {
            List<List<StyledText>> cells = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                List<StyledText> parts = new ArrayList<>(2);
                for (StyledText line : row.cells().get(i)) {
                    parts.addAll(Wrapping.lines(line, widths[i]));
                }
                for (StyledText part : parts) {
                    used[i] = Math.max(used[i], part.cells());
                }
                cells.add(parts);
            }
            wrapped.add(new MeasuredTable.Line(row.current(), cells));
        }
        for (int i = 0; i < wrapped.size(); i++) {
            writeRow(wrapped.get(i), used, beside);
            if (i == 0) {
                writeRule(used, beside);
            } else if (beside < count) {
                for (StyledText part : wrapped.get(i).cells().get(beside)) {
                    StyledText line = new StyledText();
                    line.spaces(table.markerCells + table.natural[0] + GAP);
                    line.append(part);
                    out.add(line);
                }
            }
        }
    }

    private void writeRow(MeasuredTable.Line row, int[] widths, int beside) {
        int height = 1;
        for (int i = 0; i < beside; i++) {
            height = Math.max(height, row.cells().get(i).size());
        }
        for (int k = 0; k < height; k++) {
            StyledText line = table.startLine(row.current() && k == 0);
            int missing = 0;
            for (int i = 0; i < beside; i++) {
                line.spaces(missing);
                missing = widths[i] + GAP;
                if (k < row.cells().get(i).size()) {
                    StyledText part = row.cells().get(i).get(k);
                    int lead = table.columns.get(i).numeric() ? widths[i] - part.cells() : 0;
                    line.spaces(lead);
                    line.append(part);
                    missing -= lead + part.cells();
                }
            }
            out.add(line);
        }
    }

    private void writeRule(int[] widths, int beside) {
        StyledText line = table.startLine(false);
        for (int i = 0; i < beside; i++) {
            line.spaces(i == 0 ? 0 : GAP);
            line.append("─".repeat(widths[i]), 0);
        }
        out.add(line);
    }
}
