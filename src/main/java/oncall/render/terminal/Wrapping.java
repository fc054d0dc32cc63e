package oncall.render.terminal;

import java.util.ArrayList;
import java.util.List;
import oncall.render.DisplayWidth;
import oncall.render.SafeText;

/**
 * Breaks a text into lines of a number of cells: at spaces, and within a word only where the word alone is longer
 * than a line. Takes time in proportion to the text, however long its words are.
 */
final class Wrapping {
    private final StyledText styled;
    private final CharSequence text;
    private final int cells;
    private int at;
    private int wordEnd;

    private Wrapping(StyledText styled, int cells) {
        this.styled = styled;
        this.text = styled.text();
        this.cells = cells;
    }

    /** The lines, each at most that many cells wide, unless a single character is wider. */
    static List<StyledText> lines(StyledText styled, int cells) {
        return new Wrapping(styled, cells).lines();
    }

    /** The width of the longest word, as wide as it is at the start of a line. */
    static int longestWord(StyledText styled) {
        int longest = 0;
        int from = 0;
        while (from < styled.length()) {
            int end = wordEnd(styled.text(), from);
            int cells = DisplayWidth.of(styled.text(), from, end);
            int colon = SafeText.commandColon(styled.text(), from);
            if (colon >= 0 && colon < end) {
                cells += SafeText.escape(':').length() - 1;
            }
            longest = Math.max(longest, cells);
            from = end + 1;
        }
        return longest;
    }

    private List<StyledText> lines() {
        List<StyledText> lines = new ArrayList<>(2);
        toNextWord(at);
        while (at < text.length()) {
            lines.add(nextLine());
            toNextWord(at);
        }
        return lines;
    }

    private StyledText nextLine() {
        StyledText line = new StyledText();
        escapeCommand(line);
        int left = cells - line.cells();
        int end = DisplayWidth.cut(text, at, wordEnd, left);
        if (end < wordEnd) {
            if (end == at && line.length() == 0) {
                end = DisplayWidth.clusterEnd(text, at, wordEnd);
            }
            take(line, end);
            return line;
        }
        while (true) {
            left -= DisplayWidth.of(text, at, wordEnd);
            take(line, wordEnd);
            int gap = at;
            toNextWord(gap);
            left -= at - gap;
            if (at == text.length() || left < 0 || DisplayWidth.cut(text, at, wordEnd, left) < wordEnd) {
                return line;
            }
            line.append(styled, gap, at);
        }
    }

    /** The start of a line must not be a command to the program that runs us. */
    private void escapeCommand(StyledText line) {
        int colon = SafeText.commandColon(text, at);
        if (colon >= 0 && colon < wordEnd) {
            take(line, colon);
            line.append(SafeText.escape(':'), styled.look(colon));
            at = colon + 1;
        }
    }

    private void take(StyledText line, int end) {
        line.append(styled, at, end);
        at = end;
    }

    private void toNextWord(int from) {
        at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (wordEnd <= at) {
            wordEnd = wordEnd(text, at);
        }
    }

    private static int wordEnd(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != ' ') {
            end++;
        }
        return end;
    }
}
