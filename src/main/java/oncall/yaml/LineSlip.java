package oncall.yaml;

import oncall.text.OddCharacter;
import oncall.text.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Finds the slip of the hand that turns a line into mere text: {@code id:bob}, {@code -id: bob}, {@code • id: bob}. YAML takes
 * what follows for more of that text, and stumbles over it only further below.
 */
final class LineSlip {

    private static final String DASHES =
            "-\u2010\u2011\u2012\u2013\u2014\u2212\u2022\u25cf\u25e6\u25aa\u2023\u2219\u00b7";
    private static final String BEGIN_A_VALUE = "\"'[{@";

    private final SourceFile file;
    private final String text;
    private final Lines lines;

    LineSlip(SourceFile file) {
        this.file = file;
        this.text = file.text();
        this.lines = new Lines(file);
    }

    /** The slip on a line, or null; lines are counted from 1. */
    @Nullable
    Explanation on(int line) {
        int from = lines.firstCharacter(line);
        Explanation item = item(from);
        return item == null ? key(lines.afterDashes(from)) : item;
    }

    /** The slip on a line, or in a key right above the one that begins there; or null. */
    @Nullable
    Explanation beside(int line) {
        Explanation here = on(line);
        if (here != null || line == 1) {
            return here;
        }
        Explanation above = on(line - 1);
        return above != null && lines.column(above.from()) == lines.column(lines.firstCharacter(line)) ? above : null;
    }

    /** The first slip in the lines right above one that YAML may take for one text with it; or null. */
    @Nullable
    Explanation above(int line) {
        Explanation found = null;
        for (int above = line - 1; above > 0; above--) {
            int from = lines.firstCharacter(above);
            int end = file.lineEnd(above);
            Explanation slip = on(above);
            found = slip == null ? found : slip;
            String content = text.substring(from, end);
            if (content.isEmpty() || content.startsWith("- ") || content.contains(": ") || content.endsWith(":")) {
                return found;
            }
        }
        return found;
    }

    /** What is wrong with a line, from an offset on, that is neither a key nor an item. */
    Explanation withoutColon(int from) {
        if (text.startsWith("//", from) || text.startsWith("<!--", from) || text.startsWith("/*", from)) {
            return new Explanation(from, "this does not begin a comment in YAML", "begin it with '#', or remove it");
        }
        int end = from;
        while (Character.isDigit(lines.at(end))) {
            end++;
        }
        if (end > from && (text.startsWith(". ", end) || text.startsWith(") ", end))) {
            return new Explanation(from, "a number does not begin an item of a list", "write '-' for it");
        }
        return new Explanation(
                from,
                "neither 'key: value' nor an item of a list",
                "a ':' is missing after the key, or the line belongs to a text that begins above: indent it further");
    }

    /** Why a key on a line counts as more of the text above it, where that can be seen; or null. */
    @Nullable
    Explanation deeper(int line) {
        int above = line - 1;
        while (above > 0 && lines.firstCharacter(above) == file.lineEnd(above)) {
            above--;
        }
        if (above == 0) {
            return null;
        }
        int key = lines.afterDashes(lines.firstCharacter(above));
        String content = text.substring(key, file.lineEnd(above));
        if (isKey(content)) {
            return new Explanation(key, "a ':' is missing behind this key", "write '" + content + ":'");
        }
        int here = lines.firstCharacter(line);
        if (Character.isLetter(lines.at(key))
                && content.indexOf(':') < 0
                && lines.column(key) == lines.column(here)
                && !text.startsWith("- ", here)) {
            return new Explanation(
                    key,
                    "a ':' is missing behind the key of this line",
                    "write a ':' and a space between key and value");
        }
        if (!content.contains(": ") || lines.column(here) <= lines.column(key)) {
            return null;
        }
        return new Explanation(
                here,
                "this is indented further than the key above, and so counts as more of its text",
                text.startsWith("- ", here)
                        ? "give all '-' of a list the same indentation"
                        : "begin it right below that key; or put the text in quotes if the ':' belongs to it");
    }

    private static boolean isKey(String content) {
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if ((c < 'a' || c > 'z') && c != '_') {
                return false;
            }
        }
        return !content.isEmpty();
    }

    private @Nullable Explanation item(int from) {
        int behind = from;
        while (behind - from < 3 && DASHES.indexOf(lines.at(behind)) >= 0) {
            behind++;
        }
        char next = lines.at(behind);
        String dashes = text.substring(from, behind);
        if (dashes.equals("-") && (Character.isLetter(next) || BEGIN_A_VALUE.indexOf(next) >= 0)) {
            return new Explanation(
                    from, "a '-' begins an item of a list only with a space after it", "write a space after the '-'");
        }
        if (dashes.equals("-") && OddCharacter.isBlank(next)) {
            return new Explanation(
                    behind,
                    "the blank behind this '-' is not a space but " + OddCharacter.code(next),
                    "write a space for it");
        }
        boolean isItem = Character.isSpaceChar(next) || Character.isLetter(next) || BEGIN_A_VALUE.indexOf(next) >= 0;
        return dashes.isEmpty() || dashes.equals("-") || dashes.equals("---") || !isItem
                ? null
                : new Explanation(
                        from,
                        "'" + dashes + "' does not begin an item of a list",
                        Character.isSpaceChar(next) ? "write '-' for it" : "write '-' and a space for it");
    }

    private @Nullable Explanation key(int from) {
        int end = lines.endOfWord(from);
        if (end == from || !Character.isLetter(lines.at(from))) {
            return null;
        }
        char next = lines.at(end + 1);
        if (lines.at(end) == '\uff1a') {
            return new Explanation(
                    from, "the colon in this line is the wide one of East Asian texts", "write ': ' for it");
        }
        if (lines.at(end) != ':' || next <= ' ' || text.startsWith("//", end + 1)) {
            return null;
        }
        return OddCharacter.isBlank(next)
                ? new Explanation(
                        end + 1,
                        "the blank behind this ':' is not a space but " + OddCharacter.code(next),
                        "write a space for it")
                : new Explanation(from, "a ':' makes a key only with a space after it", "write a space after the ':'");
    }
}
