package oncall.render.terminal;

import java.util.ArrayList;
import java.util.List;

/** A table for terminals too narrow for its columns: row by row, each cell on lines of its own after its column's header. */
final class StackedTable {
    private static final int INDENT = 2;

    private StackedTable() {}

    /** The lines, with an empty one between rows. */
    static List<StyledText> lines(MeasuredTable table, int cells) {
        List<StyledText> lines = new ArrayList<>();
        for (MeasuredTable.Line row : table.rows.subList(1, table.rows.size())) {
            if (!lines.isEmpty()) {
                lines.add(new StyledText());
            }
            boolean marked = row.current();
            for (int i = 0; i < table.columns.size(); i++) {
                StyledText entry = new StyledText();
                entry.append(table.rows.get(0).cells().get(i).get(0));
                entry.append(": ", StyledText.BOLD);
                int indent = 0;
                for (StyledText text : row.cells().get(i)) {
                    entry.append(text);
                    for (StyledText part : Wrapping.lines(entry, cells - table.markerCells - INDENT)) {
                        StyledText line = table.startLine(marked);
                        line.spaces(indent);
                        line.append(part);
                        lines.add(line);
                        indent = INDENT;
                        marked = false;
                    }
                    entry = new StyledText();
                }
            }
        }
        return lines;
    }
}
