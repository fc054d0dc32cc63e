package oncall.render.html;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.DisplayWidth;
import oncall.render.Markup;
import oncall.render.Row;
import oncall.render.SafeText;

/** A table as HTML. Each cell names its column, for narrow screens on which the style sheet lays rows out as cards. */
record HtmlTable(List<Column> columns, Markup html) {
    /** Texts up to this width stay on one line: names, dates, lengths of time. */
    private static final int SHORT = 28;

    String written(List<Row> rows) {
        int head = head(rows);
        StringBuilder body = new StringBuilder();
        Row before = Row.of();
        for (Row row : rows) {
            body.append(row(row, before, head));
            before = row;
        }
        String headers =
                columns.stream().map(column -> Markup.escaped(column.header())).collect(Collectors.joining(", "));
        // A name and a place in the tab order, so that people who use only the keyboard can scroll it.
        return "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"Table: " + headers
                + "\">\n<table>\n<thead>\n<tr>"
                + columns.stream().map(HtmlTable::header).collect(Collectors.joining())
                + "</tr>\n</thead>\n<tbody>\n"
                + body
                + "</tbody>\n</table>\n</div>\n";
    }

    private static String header(Column column) {
        String tag = column.header().isEmpty() ? "td" : "th";
        return "<" + tag + (column.header().isEmpty() ? "" : " scope=\"col\"")
                + (column.numeric() ? " class=\"number\">" : ">")
                + Markup.escaped(column.header()) + "</" + tag + ">";
    }

    /** A row; if the one before begins with the same text, both are of one group, which that text heads on a phone. */
    private String row(Row row, Row before, int head) {
        StringBuilder out = new StringBuilder(row.current() ? "<tr class=\"current\" aria-current=\"true\">" : "<tr>");
        boolean isRepeated = head > 0 && html.inline(row.cell(0), " ").equals(html.inline(before.cell(0), " "));
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String group = i > 0 || head == 0 || column.numeric() ? "" : isRepeated ? " group again" : " group";
            out.append("<td data-column=\"").append(Markup.escaped(column.header()));
            out.append('"').append(kind(column, row.cell(i), i == head, group)).append('>');
            out.append(row.current() && i == 0 ? "<strong>▶</strong> " : "");
            out.append(html.inline(row.cell(i), "<br>")).append("</td>");
        }
        return out.append("</tr>\n").toString();
    }

    /** The first column of text that differs in every row: a row's heading where there is only room for cards. */
    private int head(List<Row> rows) {
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            Set<String> texts = rows.stream()
                    .map(row -> html.inline(row.cell(column), " "))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.toSet());
            if (!columns.get(i).numeric() && texts.size() == rows.size()) {
                return i;
            }
        }
        return 0;
    }

    private static String kind(Column column, Cell cell, boolean isHead, String group) {
        String head = isHead ? " head" : group;
        if (column.numeric()) {
            return " class=\"number" + head + "\"";
        }
        boolean isShort = cell.lines().stream()
                .allMatch(line -> !column.flexible() && DisplayWidth.of(SafeText.characters(line.unstyled())) <= SHORT);
        String kind = (isShort ? "short" : "") + head;
        return kind.isEmpty() ? "" : " class=\"" + kind.strip() + "\"";
    }
}
