package oncall.render;

/**
 * Makes text from files safe for a terminal, a log or a line of plain text; no other class does.
 *
 * <p>Line breaks and tabs become spaces. Characters that control a terminal, change the direction of text, or are
 * invisible but change what is read become an escape such as {@code \u005cu{202e}}, and so do those that XML forbids.
 * Text that GitHub's runner would obey is broken by such an escape too: {@code ##[} anywhere, and {@code ::} at the
 * start of a line.
 *
 * @see <a href="https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs">how the runner
 *     reads lines: it skips white space at the start, and characters that its collation ignores anywhere</a>
 */
public final class SafeText {
    private static final char SOFT_HYPHEN = 0xAD;

    private SafeText() {}

    /** The text made safe for a line, even a line of its own; the same instance if nothing has to change. */
    public static String line(String text) {
        String printable = withoutCommands(characters(text));
        int colon = commandColon(printable, 0);
        if (colon < 0) {
            return printable;
        }
        return printable.substring(0, colon) + escape(':') + printable.substring(colon + 1);
    }

    /** A file's name with escapes for line breaks and tabs, since two names may differ only in these. */
    public static String name(String name) {
        String escaped = name;
        for (char c = '\t'; c <= '\r'; c++) {
            escaped = escaped.replace(String.valueOf(c), escape(c));
        }
        return escaped;
    }

    /** The text without harmful characters; what a runner reads as a command stays. */
    public static String characters(String text) {
        StringBuilder out = null;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            if (out == null && isHarmful(codePoint)) {
                out = new StringBuilder(text.length() + 16).append(text, 0, at);
            }
            boolean isBreak = codePoint >= '\t' && codePoint <= '\r';
            if (out != null && !(codePoint == '\r' && text.startsWith("\n", next))) {
                out.append(isBreak ? " " : isHarmful(codePoint) ? escape(codePoint) : text.substring(at, next));
            }
            at = next;
        }
        return out == null ? text : out.toString();
    }

    /**
     * Whether the character must be escaped: a control, a direction mark, an invisible one, half a pair, or no
     * character.
     */
    public static boolean isHarmful(int codePoint) {
        if (codePoint < 0x61C) {
            return codePoint < ' ' || codePoint >= 0x7F && codePoint < 0xA0;
        }
        if (codePoint < 0x206A) {
            return codePoint == 0x61C
                    || codePoint == 0x200E
                    || codePoint == 0x200F
                    || codePoint >= 0x2028 && codePoint <= 0x202E
                    || codePoint >= 0x2066;
        }
        return codePoint <= 0x206F
                || codePoint >= 0xD800 && codePoint <= 0xDFFF
                || codePoint == 0xFEFF
                || codePoint >= 0xFFF9 && codePoint <= 0xFFFB
                || (codePoint & 0xFFFE) == 0xFFFE
                || codePoint >= 0xE0000 && codePoint <= 0xE007F;
    }

    /** The text with an escape for every bracket that ends {@code ##[}. */
    public static String withoutCommands(String text) {
        int bracket = commandBracket(text, 0);
        if (bracket < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        int done = 0;
        while (bracket >= 0) {
            out.append(text, done, bracket).append(escape('['));
            done = bracket + 1;
            bracket = commandBracket(text, done);
        }
        return out.append(text, done, text.length()).toString();
    }

    /**
     * The index of the next bracket, from an index on, that ends {@code ##[} or {@code ##name[}; -1 if there is none.
     */
    public static int commandBracket(CharSequence text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) == '[' && endsWithHashes(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean endsWithHashes(CharSequence text, int end) {
        int hashes = 0;
        int at = end;
        while (at > 0 && hashes < 2) {
            int codePoint = Character.codePointBefore(text, at);
            if (codePoint == '#') {
                hashes++;
            } else if (!isIgnored(codePoint) && !(hashes == 0 && isLetter(codePoint))) {
                return false;
            }
            at -= Character.charCount(codePoint);
        }
        return hashes == 2;
    }

    /** The index of the second colon if a line that starts at that index begins with {@code ::}; otherwise -1. */
    public static int commandColon(CharSequence text, int lineStart) {
        boolean colon = false;
        int at = lineStart;
        while (at < text.length()) {
            int codePoint = Character.codePointAt(text, at);
            if (codePoint == ':') {
                if (colon) {
                    return at;
                }
                colon = true;
            } else if (!isIgnored(codePoint) && (colon || !isSpace(codePoint))) {
                return -1;
            }
            at += Character.charCount(codePoint);
        }
        return -1;
    }

    /** Whether a runner may skip the character. It may also skip characters that this JDK does not know yet. */
    private static boolean isIgnored(int codePoint) {
        return codePoint == SOFT_HYPHEN || DisplayWidth.cells(codePoint) == 0 || !Character.isDefined(codePoint);
    }

    public static boolean isSpace(int codePoint) {
        return codePoint == ' ' || codePoint > 0x7F && Character.isSpaceChar(codePoint);
    }

    private static boolean isLetter(int codePoint) {
        return codePoint >= 'a' && codePoint <= 'z' || codePoint >= 'A' && codePoint <= 'Z';
    }

    /** A character spelled out, such as {@code \u005cu{3a}}. */
    public static String escape(int codePoint) {
        return "\\u{" + Integer.toHexString(codePoint) + '}';
    }
}
