package oncall.render.terminal;

import java.util.ArrayList;
import java.util.List;
import oncall.render.terminal.MeasuredTable.LaidRow;

/**
 * A table for terminals too narrow for its columns: row by row, each cell on lines of its own behind its column's
 * header.
 */
final class StackedTable {
    private static final int INDENT = 2;

    private final MeasuredTable table;
    private final int cells;
    private final List<StyledText> lines = new ArrayList<>();

    StackedTable(MeasuredTable table, int cells) {
        this.table = table;
        this.cells = cells - table.markerCells() - INDENT;
    }

    /** The lines, rows apart by an empty one. */
    List<StyledText> lines() {
        for (LaidRow row : table.rows()) {
            if (!lines.isEmpty()) {
                lines.add(new StyledText());
            }
            write(row);
        }
        return lines;
    }

    private void write(LaidRow row) {
        boolean marker = row.current();
        for (int i = 0; i < row.cells().size(); i++) {
            StyledText entry = new StyledText();
            entry.append(table.header().cells().get(i).get(0));
            entry.append(": ", StyledText.BOLD);
            int indent = 0;
            for (StyledText text : row.cells().get(i)) {
                entry.append(text);
                for (StyledText part : Wrapping.lines(entry, cells)) {
                    StyledText line = table.startLine(marker);
                    line.spaces(indent);
                    line.append(part);
                    lines.add(line);
                    indent = INDENT;
                    marker = false;
                }
                entry = new StyledText();
            }
        }
    }
}
