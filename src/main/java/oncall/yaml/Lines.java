package oncall.yaml;

import oncall.text.SourceFile;

/** The lines of a file and how they begin: with spaces, the '-' of items, a key. Lines are counted from 1, offsets are UTF-16. */
final class Lines {

    private final SourceFile file;
    private final String text;

    Lines(SourceFile file) {
        this.file = file;
        this.text = file.text();
    }

    int line(int offset) {
        return file.at(offset, offset).line();
    }

    int column(int offset) {
        return file.at(offset, offset).column();
    }

    /** The offset behind the first key of a line and its ':', where it begins with one, behind the '-' of items too. */
    int afterKey(int line) {
        return endOfWord(afterDashes(firstCharacter(line))) + 1;
    }

    /** Whether a line begins with a key or an item of a list. */
    boolean isKeyOrItem(int line) {
        int from = firstCharacter(line);
        int end = endOfWord(from);
        return text.startsWith("- ", from) || end > from && at(end) == ':';
    }

    /** The offset behind the letters, digits and '_' from one on. */
    int endOfWord(int from) {
        int end = from;
        while (Character.isLetterOrDigit(at(end)) || at(end) == '_') {
            end++;
        }
        return end;
    }

    /** The offset of the first character of a line that is no space. */
    int firstCharacter(int line) {
        return skip(file.lineStart(line), ' ');
    }

    /** The offset of what stands behind the '-' of one item or several. */
    int afterDashes(int from) {
        int at = from;
        while (text.startsWith("- ", at)) {
            at = skip(at + 1, ' ');
        }
        return at;
    }

    private int skip(int from, char c) {
        int at = from;
        while (at < text.length() && text.charAt(at) == c) {
            at++;
        }
        return at;
    }

    /** The character at an offset; behind the last a line break. */
    char at(int offset) {
        return offset < text.length() ? text.charAt(offset) : '\n';
    }
}
