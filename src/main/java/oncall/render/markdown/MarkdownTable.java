package oncall.render.markdown;

import java.util.List;
import java.util.stream.IntStream;
import oncall.render.Column;
import oncall.render.DisplayWidth;

/**
 * The lines of a Markdown table, padded so that the source reads as a table too.
 *
 * @param rows the header, then the rows, each with a cell for every column
 */
record MarkdownTable(List<Column> columns, List<List<String>> rows) {
    /** Lines longer than this no longer read as a table, and padding would only make them longer. */
    private static final int WIDEST = 200;

    private static final int SHORTEST_RULE = 3;

    void writeTo(StringBuilder out) {
        int[] widths = IntStream.range(0, columns.size()).map(this::width).toArray();
        if (IntStream.of(widths).sum() > WIDEST) {
            widths = new int[widths.length];
        }
        writeRow(out, rows.get(0), widths);
        out.append('|');
        for (int i = 0; i < widths.length; i++) {
            String rule = "-".repeat(Math.max(SHORTEST_RULE, widths[i]) - 1);
            out.append(' ').append(rule).append(columns.get(i).numeric() ? ": |" : "- |");
        }
        out.append('\n');
        for (List<String> row : rows.subList(1, rows.size())) {
            writeRow(out, row, widths);
        }
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> DisplayWidth.of(row.get(column))).reduce(SHORTEST_RULE, Math::max);
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
}
