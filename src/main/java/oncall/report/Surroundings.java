package oncall.report;

import java.util.ArrayList;
import java.util.List;
import oncall.source.Location;
import oncall.source.SourceFile;

/**
 * What stands at a place of a file and what it belongs to, without line numbers: the lines above that are indented less,
 * such as {@code pipelines:} and {@code - id: profit}, and the beginning of the line itself. Of a list in brackets only
 * the first bracket counts, so that its items are told apart as those on lines of their own are. Goes through the file
 * once, so places have to be asked for in order.
 */
final class Surroundings {

    /** Characters taken of a line, a key or what is marked: more would tell no more. */
    private static final int MOST = 100;

    private final SourceFile file;
    private final List<String> above = new ArrayList<>();
    private final List<Integer> depths = new ArrayList<>();
    private int line;

    Surroundings(SourceFile file) {
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

    /** The first key of a line with its value: what comes after it may be edited for other reasons. */
    private static String head(String text, int from, int end) {
        int to = from;
        while (to < end && ",[".indexOf(text.charAt(to)) < 0 && !text.startsWith(" #", to)) {
            to++;
        }
        return text.substring(from, to).strip();
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
