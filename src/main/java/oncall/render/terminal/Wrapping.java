package oncall.render.terminal;

import java.util.ArrayList;
import java.util.List;
import oncall.render.DisplayWidth;

/**
 * Breaks a text into lines: at spaces, and within a word only if the word alone is longer than a line. The time is
 * proportional to the text, however long its words are.
 */
final class Wrapping {
    private Wrapping() {}

    /** The lines, each at most {@code cells} wide, unless a single character is wider. */
    static List<StyledText> lines(StyledText styled, int cells) {
        CharSequence text = styled.text();
        List<StyledText> lines = new ArrayList<>(2);
        int start = wordStart(text, 0);
        while (start < text.length()) {
            int end = lineEnd(text, start, cells);
            StyledText line = new StyledText();
            line.append(styled, start, end);
            lines.add(line);
            start = wordStart(text, end);
        }
        return lines;
    }

    private static int wordStart(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static int lineEnd(CharSequence text, int start, int cells) {
        int fits = DisplayWidth.cut(text, start, text.length(), cells);
        int end = fits;
        while (end > start && end < text.length() && text.charAt(end) != ' ') {
            end--;
        }
        if (end == start) {
            return Math.max(fits, Character.offsetByCodePoints(text, start, 1));
        }
        while (text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    /** The width of the longest word. */
    static int longestWord(CharSequence text) {
        int longest = 0;
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == ' ') {
                longest = Math.max(longest, DisplayWidth.of(text, from, at));
                from = at + 1;
            }
        }
        return longest;
    }
}
