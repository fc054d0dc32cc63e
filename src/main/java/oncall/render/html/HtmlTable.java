package oncall.render.html;

import java.util.List;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.DisplayWidth;
import oncall.render.Markup;
import oncall.render.Row;
import oncall.render.SafeText;
import oncall.render.Table;
import oncall.render.Text;

/** A table as HTML. Each cell names its column, for narrow screens on which the style sheet lays rows out as cards. */
final class HtmlTable {
    /** Texts up to this width stay on one line: names, dates, lengths of time. */
    private static final int SHORT = 24;

    private final List<Column> columns;
    private final List<Row> rows;
    private final Markup html;

    HtmlTable(Table table, Markup html) {
        this.columns = table.filledColumns();
        this.rows = table.rows();
        this.html = html;
    }

    void writeTo(StringBuilder out) {
        // a name and a place in the tab order, so that people who use only the keyboard can scroll it
        out.append("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"Table: ");
        for (int i = 0; i < columns.size(); i++) {
            out.append(i == 0 ? "" : ", ").append(Markup.escaped(columns.get(i).header()));
        }
        out.append("\">\n<table>\n<thead>\n<tr>");
        for (Column column : columns) {
            String tag = column.header().isEmpty() ? "td" : "th";
            out.append('<').append(tag).append(column.header().isEmpty() ? "" : " scope=\"col\"");
            out.append(column.numeric() ? " class=\"number\">" : ">");
            out.append(Markup.escaped(column.header())).append("</").append(tag).append('>');
        }
        out.append("</tr>\n</thead>\n<tbody>\n");
        for (Row row : rows) {
            writeRow(row, out);
        }
        out.append("</tbody>\n</table>\n</div>\n");
    }

    private void writeRow(Row row, StringBuilder out) {
        out.append(row.current() ? "<tr class=\"current\" aria-current=\"true\">" : "<tr>");
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            out.append("<td data-column=\"").append(Markup.escaped(column.header()));
            out.append('"').append(kind(column, row.cell(i))).append('>');
            out.append(row.current() && i == 0 ? "<strong>▶</strong> " : "");
            out.append(html.inline(row.cell(i), "<br>")).append("</td>");
        }
        out.append("</tr>\n");
    }

    private static String kind(Column column, Cell cell) {
        if (column.numeric()) {
            return " class=\"number\"";
        }
        for (Text line : cell.lines()) {
            if (column.flexible() || DisplayWidth.of(SafeText.characters(line.unstyled())) > SHORT) {
                return "";
            }
        }
        return " class=\"short\"";
    }
}
