package oncall.render.markdown;

import java.util.ArrayList;
import java.util.List;
import oncall.render.Column;
import oncall.render.DisplayWidth;

/** The lines of a Markdown table, padded so that the source reads as a table too. */
final class MarkdownTable {
    /** Lines longer than this no longer read as a table, and padding would only make them longer. */
    private static final int WIDEST = 200;

    private static final int SHORTEST_RULE = 3;

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    MarkdownTable(List<Column> columns, List<String> header) {
        this.columns = columns;
        rows.add(header);
    }

    /** Adds a row with as many cells as the header. */
    void add(List<String> cells) {
        rows.add(cells);
    }

    void writeTo(StringBuilder out) {
        int[] widths = widths();
        for (int i = 0; i < rows.size(); i++) {
            writeRow(out, rows.get(i), widths);
            if (i == 0) {
                writeRule(out, widths);
            }
        }
    }

    private int[] widths() {
        int[] widths = new int[rows.get(0).size()];
        long total = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = SHORTEST_RULE;
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
            }
            total += widths[i];
        }
        return total <= WIDEST ? widths : new int[widths.length];
    }

    private void writeRow(StringBuilder out, List<String> cells, int[] widths) {
        out.append('|');
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            String padding = " ".repeat(Math.max(0, widths[i] - DisplayWidth.of(cell)));
            boolean numeric = columns.get(i).numeric();
            out.append(' ').append(numeric ? padding : cell).append(numeric ? cell : padding);
            out.append(cell.isEmpty() && widths[i] == 0 ? "|" : " |");
        }
        out.append('\n');
    }

    private void writeRule(StringBuilder out, int[] widths) {
        out.append('|');
        for (int i = 0; i < widths.length; i++) {
            String rule = "-".repeat(Math.max(SHORTEST_RULE, widths[i]) - 1);
            out.append(' ').append(rule).append(columns.get(i).numeric() ? ": |" : "- |");
        }
        out.append('\n');
    }
}
