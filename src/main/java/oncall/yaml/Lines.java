package oncall.yaml;

import java.util.List;
import oncall.text.SourceFile;

/** The lines of a file: their breaks, their indentation, what is next to what. Columns count code points from 0. */
final class Lines {

    /** The longest line that yamllint allows by default. */
    private static final int SHORT = 80;

    /** A replacement of what is between two offsets; they are equal if text is only added. */
    record Change(int start, int end, String text) {

        static Change insert(int offset, String text) {
            return new Change(offset, offset, text);
        }
    }

    private final SourceFile file;
    private final String lineBreak;
    private final int limit;

    /** @param offset where in the file lines are added; the line break is that of the line, or the one above the last */
    Lines(SourceFile file, int offset) {
        this.file = file;
        int line = Math.max(1, Math.min(file.line(offset), file.lines() - 1));
        lineBreak = file.lines() == 1 ? "\n" : file.text().substring(file.lineEnd(line), file.lineStart(line + 1));
        limit = file.text().lines().anyMatch(Lines::isLong) ? Integer.MAX_VALUE : SHORT;
    }

    /** Whether a line is long though it could be broken; a long address could not. */
    private static boolean isLong(String line) {
        return width(line) > SHORT && line.strip().replaceFirst("^(#+|-) ?", "").contains(" ");
    }

    static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    /** What is written between two values, without the comments in it. */
    static String withoutComments(String text) {
        return text.replaceAll("(?<!\\s)\\s*#[^\r\n]*", "");
    }

    /** The column after a text that begins in a column. */
    static int columnAfter(int column, String text) {
        int lineBreak = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
        return lineBreak < 0 ? column + width(text) : text.length() - lineBreak - 1;
    }

    /** Whether lines may be as long as this: no matter how long if some in the file are. */
    boolean fits(int width) {
        return width <= limit;
    }

    /** Whether the lines of a text fit that begins in a column and is followed by more text on its last line. */
    boolean fit(String text, int column, int tail) {
        List<String> parts = text.lines().toList();
        int last = parts.size() - 1;
        boolean fit = true;
        for (int i = 0; i <= last; i++) {
            fit = fit && fits((i == 0 ? column : 0) + width(parts.get(i)) + (i == last ? tail : 0));
        }
        return fit;
    }

    int column(int offset) {
        return file.at(offset, offset).column() - 1;
    }

    /** How much text is after an offset on its line. */
    int rest(int offset) {
        return width(restOfLine(offset));
    }

    /** Whether a comment is next on the line. */
    boolean isBeforeComment(int offset) {
        return restOfLine(offset).strip().startsWith("#");
    }

    private String restOfLine(int offset) {
        return file.text().substring(offset, end(offset));
    }

    int end(int offset) {
        return file.lineEnd(file.line(offset));
    }

    /** The first offset on a line that is not a blank. */
    int start(int offset) {
        int line = file.line(offset);
        return file.lineEnd(line) - file.lineText(line).stripLeading().length();
    }

    /** Whether only blanks are before an offset on its line. */
    boolean begins(int offset) {
        return start(offset) >= offset;
    }

    /** A line break, and the blanks before what is in this column. */
    String newLine(int column) {
        return lineBreak + " ".repeat(column);
    }

    /** The end of a value's line, or of the comments on the next lines that are further to the right than a column. */
    int endWithComments(int offset, int column) {
        int line = file.line(offset);
        while (line < file.lines()
                && isComment(line + 1)
                && file.lineText(line + 1).indexOf('#') > column) {
            line++;
        }
        return file.lineEnd(line);
    }

    /** The beginning of a value's line, or of the comments on the lines directly above it. */
    int startWithComments(int offset) {
        int line = file.line(offset);
        while (line > 1 && isComment(line - 1)) {
            line--;
        }
        return file.lineStart(line);
    }

    private boolean isComment(int line) {
        return isBeforeComment(file.lineStart(line));
    }

    /** A line break if a blank line is above a value and its comments, so that one is due above the next value too. */
    String blankLineAbove(int offset) {
        int line = file.line(startWithComments(offset));
        return line > 1 && file.lineText(line - 1).isBlank() ? lineBreak : "";
    }

    /**
     * Words with a blank or a line break between each two.
     *
     * @param column where the first one is
     * @param indent the column in which further lines begin
     * @param tail how much text follows on the last line
     */
    String fill(List<String> words, int column, int indent, int tail) {
        StringBuilder out = new StringBuilder(words.get(0));
        int at = column + width(words.get(0));
        for (int i = 1; i < words.size(); i++) {
            int width = width(words.get(i));
            boolean fits = fits(at + 1 + width + (i == words.size() - 1 ? tail : 0));
            out.append(fits ? " " : newLine(indent)).append(words.get(i));
            at = (fits ? at + 1 : indent) + width;
        }
        return out.toString();
    }
}
