package oncall.yaml;

import oncall.text.SourceFile;
import org.jspecify.annotations.Nullable;

/** Says why a bracket does not end where the parser has stopped: a comment hides its end, it was never closed, or more. */
final class OpenBracket {

    private final SourceFile file;
    private final String text;
    private final Lines lines;
    private final int opening;
    private final int start;

    /**
     * @param opening the offset of the bracket, or of a place on its line
     * @param start where the parser has stopped
     */
    OpenBracket(SourceFile file, int opening, int start) {
        this.file = file;
        this.text = file.text();
        this.lines = new Lines(file);
        this.opening = opening;
        this.start = Math.min(start, text.length());
    }

    Explanation explain() {
        Explanation hidden = hiddenEnd();
        if (hidden != null) {
            return hidden;
        }
        char opened = opening < text.length() ? text.charAt(opening) : '[';
        char closing = opened == '{' ? '}' : ']';
        if (text.substring(start).isBlank() || isNextItem()) {
            return new Explanation(
                    opening, "the '" + opened + "' that opens here is never closed", "close it with '" + closing + "'");
        }
        return new Explanation(
                start,
                "here the '" + opened + "' of line " + lines.line(opening) + " needs a ',' or its '" + closing + "'",
                "close the bracket, or put a text with brackets, ',' or ': ' in quotes");
    }

    /** A comment in it that was not meant as one, since a word follows its '#' at once; null where there is none. */
    @Nullable
    Explanation hiddenEnd() {
        int from = file.lineStart(lines.line(opening));
        boolean inQuotes = false;
        for (int i = from; i + 1 < start; i++) {
            char c = text.charAt(i);
            inQuotes = c == '"' ? !inQuotes : inQuotes && c != '\n';
            boolean isComment = c == '#' && i > from && text.charAt(i - 1) == ' ' && !inQuotes;
            if (isComment && Character.isLetterOrDigit(text.charAt(i + 1))) {
                return new Explanation(
                        i,
                        "a comment begins with this '#', and hides the end of the bracket",
                        "put the text in quotes if the '#' belongs to it, or close the bracket before it");
            }
        }
        return null;
    }

    /** Whether a key or an item begins here, further down than a bracket opened: it is the bracket that is wrong. */
    private boolean isNextItem() {
        int line = lines.line(start);
        int openingLine = lines.line(opening);
        return line > openingLine
                && lines.isKeyOrItem(line)
                && start <= lines.afterKey(line)
                && lines.column(lines.firstCharacter(line)) <= lines.column(lines.firstCharacter(openingLine));
    }
}
