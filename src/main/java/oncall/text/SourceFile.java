package oncall.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The text of one file, and the name by which people know it. Lines end at LF, CR LF or CR, as in editors; columns
 * count code points. Both begin at 1.
 */
public final class SourceFile {

    private final String name;
    private final String text;
    private int @Nullable [] lineStarts;
    private int @Nullable [] supplementary;

    /**
     * @param name the path from the plan's directory, with {@code /} between its parts
     * @param text the content without a byte order mark; empty for a file that could not be read
     */
    public SourceFile(String name, String text) {
        this.name = name;
        this.text = text;
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** The place of the characters from {@code start} (inclusive) to {@code end} (exclusive), UTF-16 offsets. */
    public Location at(int start, int end) {
        return new Location(this, start, end);
    }

    /** The place of a finding about the file as a whole: its beginning. */
    public Location beginning() {
        return new Location(this, 0, 0);
    }

    /** The UTF-16 offset of the code point with this index. */
    public int offsetOfCodePoint(int index) {
        int[] pairs = supplementary();
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return index + low;
    }

    /** The line of an offset; lines are counted from 1. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of an offset, in code points from 1. */
    int column(int offset) {
        int start = lineStarts()[line(offset) - 1];
        return offset - start - (pairsBefore(offset) - pairsBefore(start)) + 1;
    }

    /** The offset of the first character of a line; lines are counted from 1. */
    public int lineStart(int line) {
        return lineStarts()[line - 1];
    }

    /** The offset of the first character of a line that is not a space. */
    public int textStart(int line) {
        int start = lineStart(line);
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        return start;
    }

    /** The offset after the last character of a line, where its line break begins or the text ends. */
    public int lineEnd(int line) {
        int[] starts = lineStarts();
        int end = line < starts.length ? starts[line] : text.length();
        while (end > starts[line - 1] && isLineBreak(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The text of a line, without its line break. */
    public String lineText(int line) {
        return text.substring(lineStart(line), lineEnd(line));
    }

    /** The number of lines; a text that ends in a line break has an empty last line. */
    public int lines() {
        return lineStarts().length;
    }

    private int pairsBefore(int offset) {
        int found = Arrays.binarySearch(supplementary(), offset);
        return found >= 0 ? found : -found - 1;
    }

    private int[] lineStarts() {
        if (lineStarts == null) {
            int[] starts = new int[64];
            int count = 1;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean insideCrLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                if (isLineBreak(c) && !insideCrLf) {
                    if (count == starts.length) {
                        starts = Arrays.copyOf(starts, count * 2);
                    }
                    starts[count++] = i + 1;
                }
            }
            lineStarts = Arrays.copyOf(starts, count);
        }
        return lineStarts;
    }

    /** The offsets at which surrogate pairs begin, in ascending order. */
    private int[] supplementary() {
        if (supplementary == null) {
            supplementary = new int[text.length() - text.codePointCount(0, text.length())];
            int count = 0;
            for (int i = 0; count < supplementary.length; i++) {
                if (Character.isHighSurrogate(text.charAt(i)) && Character.isLowSurrogate(text.charAt(i + 1))) {
                    supplementary[count++] = i;
                }
            }
        }
        return supplementary;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
