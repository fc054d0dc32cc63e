package oncall.yaml;

import java.util.ArrayList;
import java.util.List;
import oncall.text.SourceFile;
import oncall.yaml.Lines.Change;
import oncall.yaml.Part.Kind;

/** Removes an item from a list, and the key of the list with its last item. Comments stay, each on a line of its own. */
final class ItemRemoval {

    private final SourceFile file;
    private final String text;
    private final Part root;
    private final Lines lines;

    /** @param root all of the file */
    ItemRemoval(SourceFile file, Part root) {
        this.file = file;
        this.text = file.text();
        this.root = root;
        lines = new Lines(file, 0);
    }

    /** Removes a key with its list, which is not in braces. */
    List<Change> key(Part owner, Part list) {
        int index = owner.parts().indexOf(list) / 2;
        return List.of(lines(owner.key(index).start(), list.end(), false, index == owner.size() - 1));
    }

    /** Removes one item; a list in brackets can be empty afterwards. */
    List<Change> item(Part list, int index) {
        Part item = list.value(index);
        boolean last = index == list.size() - 1;
        int start = item.start();
        int end = item.end();
        int next = Part.afterComments(text, end);
        if (!list.flow()) {
            int dash = index == 0
                    ? list.body()
                    : Part.afterComments(text, list.value(index - 1).end());
            return List.of(lines(dash, end, index == 0, last));
        }
        boolean comma = text.charAt(next) == ',';
        int begin = lines.start(start);
        boolean commaFirst = text.charAt(begin) == ',' && Part.afterComments(text, begin + 1) == start;
        int until = comma && next <= lines.end(end) ? next + 1 : end;
        int before = index == 0 ? list.body() + 1 : list.value(index - 1).end();
        String rest = text.substring(until, lines.end(end));
        if ((lines.begins(start) || commaFirst && until == end) && (rest.isBlank() || lines.isBeforeComment(until))) {
            List<Change> changes = new ArrayList<>();
            if (last && index > 0 && !comma && !commaFirst) {
                int separator = Part.afterComments(text, before);
                changes.add(new Change(separator, separator + 1, ""));
            }
            changes.add(lines(start, until, index == 0, last));
            return changes;
        }
        int from = last && index > 0 ? before : start;
        int to = list.size() == 1 ? until : last ? end : list.value(index + 1).start();
        StringBuilder kept = new StringBuilder();
        for (String comment : comments(from, to)) {
            kept.append(' ').append(comment).append(lines.newLine(lines.column(start)));
        }
        return List.of(new Change(from, to, kept.toString()));
    }

    /** Removes all lines from one offset to another, but for comments; with a blank line, if there would be two. */
    private Change lines(int start, int end, boolean isFirst, boolean isLast) {
        int first = file.line(start);
        int after = file.line(end) + 1;
        StringBuilder kept = new StringBuilder();
        for (String comment : comments(file.lineStart(first), lines.end(end))) {
            kept.append(lines.newLine(lines.column(lines.start(start)))).append(comment);
        }
        boolean atEnd = after > file.lines();
        boolean blankBelow = atEnd || file.lineText(after).isBlank();
        boolean blankAbove = first > 1 && file.lineText(first - 1).isBlank() && endOfTextOn(first - 1, root) == 0;
        if (kept.isEmpty() && blankAbove && (isLast || blankBelow)) {
            first--;
        } else if (kept.isEmpty() && isFirst && !isLast && blankBelow && !blankAbove) {
            after++;
        }
        if (first == 1) {
            String line = kept.isEmpty()
                    ? ""
                    : kept.append(lines.newLine(0)).substring(lines.newLine(0).length());
            return new Change(0, atEnd ? text.length() : file.lineStart(after), line);
        }
        return new Change(file.lineEnd(first - 1), file.lineEnd(after - 1), kept.toString());
    }

    /** The comments that begin between two offsets. */
    private List<String> comments(int start, int end) {
        List<String> comments = new ArrayList<>();
        for (int line = file.line(start); line <= file.line(end); line++) {
            int at = text.indexOf('#', Math.max(file.lineStart(line), endOfTextOn(line, root)));
            if (at >= start && at < Math.min(end, file.lineEnd(line))) {
                comments.add(text.substring(at, file.lineEnd(line)));
            }
        }
        return comments;
    }

    /** The end of the last value on a line: the end of the line, if a value goes on; the mark, if it is on the next lines. */
    private int endOfTextOn(int line, Part part) {
        int found = 0;
        if (part.is(Kind.SCALAR) || part.is(Kind.ALIAS)) {
            boolean isOn = part.start() < file.lineEnd(line) && part.end() >= file.lineStart(line);
            boolean isHeader = isOn && "|>".indexOf(text.charAt(part.body())) >= 0 && file.line(part.body()) == line;
            return !isOn ? 0 : isHeader ? part.body() + 1 : Math.min(part.end(), file.lineEnd(line));
        }
        for (Part child : part.parts()) {
            found = Math.max(found, endOfTextOn(line, child));
        }
        return found;
    }
}
