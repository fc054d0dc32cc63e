package oncall.report.edit;

import java.util.ArrayList;
import java.util.List;
import oncall.render.Style;
import oncall.render.Text;

/** The lines that a splice adds and replaces, with some lines around them. */
final class EditedLines {

    private static final int CONTEXT = 2;

    private EditedLines() {}

    /** The lines with {@code +}, {@code -} or a blank before each. */
    static List<Text> of(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int start = 0;
        while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(old.size(), now.size()) - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        List<Text> lines = new ArrayList<>();
        add(" ", old.subList(Math.max(0, start - CONTEXT), start), Style.MUTED, lines);
        add("-", old.subList(start, old.size() - end), Style.ALERT, lines);
        add("+", now.subList(start, now.size() - end), Style.STRONG, lines);
        int rest = old.size() - end;
        add(" ", old.subList(rest, Math.min(old.size(), rest + CONTEXT)), Style.MUTED, lines);
        return lines;
    }

    private static void add(String mark, List<String> lines, Style style, List<Text> out) {
        for (String line : lines) {
            out.add(Text.of(mark + " " + line, style));
        }
    }
}
