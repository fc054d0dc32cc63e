package oncall.render;

import java.util.ArrayList;
import java.util.List;
import oncall.render.LaidTable.LaidRow;

/**
 * A table for terminals too narrow for its columns: row by row, each cell on lines of its own behind its column's
 * header.
 */
final class StackedTable {
    private static final int INDENT = 2;

    private final LaidTable table;
    private final int cells;
    private final List<Ink> lines = new ArrayList<>();

    StackedTable(LaidTable table, int cells) {
        this.table = table;
        this.cells = cells - table.markerCells() - INDENT;
    }

    /** The lines, rows apart by an empty one. */
    List<Ink> lines() {
        for (LaidRow row : table.rows()) {
            if (!lines.isEmpty()) {
                lines.add(new Ink());
            }
            write(row);
        }
        return lines;
    }

    private void write(LaidRow row) {
        boolean marker = row.current();
        for (int i = 0; i < row.cells().size(); i++) {
            Ink entry = new Ink();
            entry.append(table.header().cells().get(i).get(0));
            entry.append(": ", Ink.BOLD);
            int indent = 0;
            for (Ink text : row.cells().get(i)) {
                entry.append(text);
                for (Ink part : Wrapping.lines(entry, cells)) {
                    Ink line = table.startLine(marker);
                    line.spaces(indent);
                    line.append(part);
                    lines.add(line);
                    indent = INDENT;
                    marker = false;
                }
                entry = new Ink();
            }
        }
    }
}
