package oncall.report.findings;

import java.util.ArrayList;
import java.util.List;
import oncall.text.Location;
import oncall.text.SourceFile;

/**
 * What stands at a place of a file and what it belongs to, without line numbers: the lines above that are indented less,
 * such as {@code pipelines:} and {@code - id: profit}, and the beginning of the line itself. Items in brackets are told
 * apart as those on lines of their own are, by themselves or, in braces, by their first keys. Goes through the file once,
 * so places have to be asked for in order.
 */
final class YamlContext {

    /** Characters taken of a line, a key or what is marked: more would tell no more. */
    private static final int MOST = 100;

    /** How far back in a line a brace is looked for, since a line may hold a whole file. */
    private static final int REACH = 1000;

    private final SourceFile file;
    private final List<String> above = new ArrayList<>();
    private final List<Integer> depths = new ArrayList<>();
    private int line;

    YamlContext(SourceFile file) {
        this.file = file;
    }

    /** The texts around the place, outermost first, and the marked one last. */
    List<String> of(Location place) {
        int asked = place.line();
        while (line < asked) {
            line++;
            pass(line);
        }
        String text = file.text();
        List<String> parts = new ArrayList<>(above);
        parts.add(itemHead(text, place.start(), file.lineStart(asked)));
        parts.add(text.substring(keyStart(text, place.start(), file.lineStart(asked)), place.start())
                .strip());
        parts.add(
                text.startsWith("[", place.start())
                        ? "["
                        : text.substring(place.start(), Math.min(place.end(), place.start() + MOST)));
        return parts;
    }

    /** Takes a line for the innermost of what is above the next, unless nothing can belong to it. */
    private void pass(int number) {
        String text = file.text();
        int start = file.lineStart(number);
        int end = file.lineEnd(number);
        int content = start;
        while (content < end && text.charAt(content) == ' ') {
            content++;
        }
        boolean isItem = text.startsWith("- ", content);
        if (content == end || text.charAt(content) == '#' || !isItem && !hasKey(text, content, end)) {
            return;
        }
        // An item may stand in the same column as the key that it belongs to.
        int depth = 2 * (content - start) + (isItem ? 1 : 0);
        while (!depths.isEmpty() && depths.get(depths.size() - 1) >= depth) {
            depths.remove(depths.size() - 1);
            above.remove(above.size() - 1);
        }
        depths.add(depth);
        above.add(head(text, content, Math.min(end, content + MOST)));
    }

    /** A line without one goes on with what the lines above began, such as the items of a list in brackets. */
    private static boolean hasKey(String text, int from, int end) {
        int colon = text.indexOf(':', from);
        return colon >= 0 && colon < end;
    }

    /** The first key of a line with its value: what comes after it, or within, may be edited for other reasons. */
    private static String head(String text, int from, int end) {
        int to = from;
        while (to < end && ",[}\n".indexOf(text.charAt(to)) < 0 && !text.startsWith(" #", to)) {
            if (text.startsWith(": {", to)) {
                return text.substring(from, to);
            }
            to++;
        }
        return text.substring(from, to).strip();
    }

    /** The first key with its value of the item in braces that the place is in, if that begins in its line. */
    private static String itemHead(String text, int place, int lineStart) {
        int least = Math.max(lineStart, place - REACH);
        int closed = 0;
        for (int at = place - 1; at >= least; at--) {
            char c = text.charAt(at);
            if (c == '}') {
                closed++;
            } else if (c == '{' && closed > 0) {
                closed--;
            } else if (c == '{' && isItem(text, at, lineStart)) {
                return head(text, at + 1, Math.min(text.length(), at + 1 + MOST));
            }
        }
        return "";
    }

    private static boolean isItem(String text, int brace, int lineStart) {
        int before = brace - 1;
        while (before >= lineStart && text.charAt(before) == ' ') {
            before--;
        }
        return before < lineStart || text.charAt(before) == '[' || text.charAt(before) == ',';
    }

    /** Where the key begins whose value stands at the place. */
    private static int keyStart(String text, int place, int lineStart) {
        int start = place;
        int least = Math.max(lineStart, place - MOST);
        while (start > least && "{[,".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}
