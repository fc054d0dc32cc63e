package oncall.yaml;

import java.util.List;
import oncall.yaml.Lines.Change;

/**
 * Adds to lists and mappings in brackets.
 *
 * @param text all of the file
 */
record FlowSplice(String text, Lines lines) {

    /** What is added. */
    interface Addition {

        /**
         * Writes it.
         *
         * @param column where it begins
         * @param tail how much text follows on its last line
         */
        String at(int column, int tail);
    }

    /** Adds something that is to have this index. */
    List<Change> add(Part brackets, int index, Addition added) {
        if (brackets.size() == 0) {
            int at = brackets.body() + 1;
            return List.of(Change.insert(at, added.at(lines.column(at), lines.rest(at))));
        }
        return index == 0 ? addFirst(brackets, added) : addAfter(brackets, index - 1, added);
    }

    private List<Change> addFirst(Part brackets, Addition added) {
        int start = brackets.key(0).start();
        int column = lines.column(start);
        String item = added.at(column, 1);
        if (lines.begins(start)) {
            String line = " ".repeat(column) + item + "," + lines.newLine(0);
            return List.of(Change.insert(lines.startWithComments(start), line));
        }
        String gap = gap(brackets, 0);
        boolean fits = lines.fit(item + gap, column, lines.rest(start));
        return List.of(Change.insert(start, item + (fits ? gap : "," + lines.newLine(column))));
    }

    private List<Change> addAfter(Part brackets, int index, Addition added) {
        int end = brackets.value(index).end();
        int next = Part.afterComments(text, end);
        boolean comma = text.charAt(next) == ',';
        boolean commaBelow = comma && next > lines.end(end);
        if (lines.isBeforeComment(comma && !commaBelow ? next + 1 : end)) {
            int item = brackets.key(index).start();
            int begin = lines.start(item);
            boolean commaAbove = text.charAt(begin) == ',' && Part.afterComments(text, begin + 1) == item;
            boolean commaFirst = commaBelow || commaAbove;
            int column = lines.column(commaBelow ? next : commaAbove ? begin : item);
            String line = lines.newLine(column) + (commaFirst ? ", " : "") + added.at(column, 2);
            Change below = Change.insert(lines.end(end), comma && !commaBelow ? line + "," : line);
            return comma || commaFirst ? List.of(below) : List.of(Change.insert(end, ","), below);
        }
        return List.of(place(brackets, index, comma ? next + 1 : end, comma, added));
    }

    /** Adds on the same line, if the list is written so and there is room, or else on a line of its own. */
    private Change place(Part brackets, int index, int at, boolean comma, Addition added) {
        String gap = gap(brackets, index);
        String before = comma ? gap.substring(gap.indexOf(',') + 1) : gap;
        String after = comma ? gap.substring(0, gap.indexOf(',') + 1) : "";
        int tail = after.length() > 1 ? 0 : lines.rest(at) + after.length();
        int column = Lines.columnAfter(lines.column(at), before);
        String here = added.at(column, tail);
        int first = lines.column(brackets.key(0).start());
        boolean last = index == brackets.size() - 1;
        String below = added.at(first, last ? tail : 1);
        boolean fits = lines.fit(here, column, tail)
                && here.lines().count() <= below.lines().count();
        if (fits || gap.contains("\n") || gap.contains("\r")) {
            return Change.insert(at, before + here + after);
        }
        // The blanks after the comma are now before the next item.
        String next = last ? "" : lines.newLine(first - (Part.afterComments(text, at) - at));
        return Change.insert(at, (comma ? "" : ",") + lines.newLine(first) + below + (comma ? "," : "") + next);
    }

    /** What is written between two items, as between those before this one. */
    private String gap(Part brackets, int index) {
        int before = Math.max(0, index - 1);
        int start = brackets.key(index).start();
        String gap = brackets.size() == 1
                ? ""
                : Lines.withoutComments(text.substring(
                        brackets.value(before).end(), brackets.key(before + 1).start()));
        if (gap.matches("[ \t\r\n]*,[ \t\r\n]*")) {
            return gap;
        }
        return lines.begins(start) ? "," + lines.newLine(lines.column(start)) : ", ";
    }
}
