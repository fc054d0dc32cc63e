package oncall.yaml;

import oncall.text.OddCharacter;
import oncall.text.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Finds the slip that makes YAML read a line as mere text: {@code id:bob}, {@code -id: bob}, a no-break space for a
 * space. The parser fails only later, at the next key. Lines are counted from 1, offsets are UTF-16.
 */
final class SuspectLines {

    /** Dashes and bullets that word processors and pages have for the {@code -} of an item. */
    private static final String DASHES =
            "\u2010\u2011\u2012\u2013\u2014\u2212\u2022\u25cf\u25e6\u25aa\u2023\u2219\u00b7";

    private static final String BEGIN_A_VALUE = "\"'[{@";

    private final SourceFile file;
    private final String text;

    SuspectLines(SourceFile file) {
        this.file = file;
        this.text = file.text();
    }

    /** Refuses an item that has a {@code -} on one of its further lines, which YAML reads as part of its text. */
    static void checkItem(Scalar item) {
        if (!item.plain() || !item.text().contains(" -")) {
            return;
        }
        SuspectLines lines = new SuspectLines(item.location().file());
        int last = item.location().endLine();
        for (int line = item.location().line() + 1; line <= last; line++) {
            int dash = lines.indent(line);
            if (lines.at(dash) == '-' && Character.isWhitespace(lines.at(dash + 1))) {
                throw lines.refuse(
                        dash,
                        "this '-' is indented deeper than the one above, and is read as part of its text",
                        "give all '-' of a list the same indentation, or put the text in quotes");
            }
        }
    }

    /** Refuses a key that begins with a blank that is no space: it looks indented, and is not. */
    static void checkKey(Scalar key) {
        if (key.plain()
                && !key.text().isEmpty()
                && OddCharacter.isBlank(key.text().charAt(0))) {
            throw new SuspectLines(key.location().file())
                    .notASpace(key.location().start());
        }
    }

    /** The slip on a line, or null. */
    @Nullable
    Refusal slip(int line) {
        int from = indent(line);
        char first = at(from);
        char second = at(from + 1);
        if (OddCharacter.isBlank(first)) {
            return notASpace(from);
        }
        if (DASHES.indexOf(first) >= 0 && (second == ' ' || Character.isLetter(second))) {
            return refuse(
                    from, "this is the character " + OddCharacter.code(first) + ", not '-'", "write '- ' instead");
        }
        if (first == '-' && (Character.isLetter(second) || BEGIN_A_VALUE.indexOf(second) >= 0)) {
            return refuse(from, "a '-' begins an item of a list only with a space after it", "write a space after it");
        }
        if (first == '-' && OddCharacter.isBlank(second)) {
            return notASpace(from + 1);
        }
        int key = afterDashes(from);
        int colon = endOfWord(key);
        char next = at(colon + 1);
        if (colon > key && at(colon) == '\uff1a') {
            return refuse(colon, "this is the character U+FF1A, not ':'", "write ': ' instead");
        }
        if (colon == key || at(colon) != ':' || next <= ' ' || text.startsWith("//", colon + 1)) {
            return null;
        }
        return OddCharacter.isBlank(next)
                ? notASpace(colon + 1)
                : refuse(key, "a ':' makes a key only with a space after it", "write a space after it");
    }

    /** Why YAML reads the key that begins a line as part of the text above. */
    Refusal continuation(int line) {
        int above = line - 1;
        while (above > 1 && indent(above) == file.lineEnd(above)) {
            above--;
        }
        return file.lineText(above).indexOf(':') < 0
                ? refuse(
                        afterDashes(indent(above)),
                        "a ':' is missing in this line, and the next key is read as part of its text",
                        "write ': ' after the key")
                : refuse(
                        indent(line),
                        "this is indented deeper than the key above, and is read as part of its text",
                        "indent both alike, or put the text in quotes");
    }

    private Refusal notASpace(int offset) {
        String code = OddCharacter.code(at(offset));
        return refuse(offset, "this is the character " + code + ", not a space", "write a space instead");
    }

    private Refusal refuse(int from, String problem, String hint) {
        return Refusal.restOfLine(file, from, problem, hint);
    }

    /** The offset of the first character of a line that is not a space. */
    int indent(int line) {
        return afterSpaces(file.lineStart(line));
    }

    /** Whether a key or an item of a list begins at the offset. */
    boolean isKeyOrItem(int from) {
        int end = endOfWord(from);
        return text.startsWith("- ", from) || end > from && at(end) == ':';
    }

    private int afterDashes(int from) {
        int at = from;
        while (text.startsWith("- ", at)) {
            at = afterSpaces(at + 1);
        }
        return at;
    }

    private int afterSpaces(int from) {
        int at = from;
        while (at(at) == ' ') {
            at++;
        }
        return at;
    }

    /** The offset after a word that begins with a letter, and has digits and {@code _} too. */
    private int endOfWord(int from) {
        int end = from;
        while (Character.isLetter(at(end)) || end > from && (Character.isDigit(at(end)) || at(end) == '_')) {
            end++;
        }
        return end;
    }

    /** The character at an offset; a line break after the last. */
    private char at(int offset) {
        return offset < text.length() ? text.charAt(offset) : '\n';
    }
}
