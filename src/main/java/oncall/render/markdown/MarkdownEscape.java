package oncall.render.markdown;

/**
 * Appends plain text to Markdown so that it is read as the same text. Characters without a meaning in their place stay
 * bare, such as an underscore within a word, so that the source is readable.
 *
 * @param out the line so far
 * @param cell whether the line is a table's cell, which bars end
 * @param label whether the text is a link's label, which brackets end
 */
record MarkdownEscape(StringBuilder out, boolean cell, boolean label) {

    void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x7F && !Character.isLetterOrDigit(c) && c != ' ' && hasMeaning(text, i)) {
                out.append('\\');
            }
            out.append(c);
        }
    }

    private boolean hasMeaning(String text, int at) {
        // only Markdown's own signs follow the end: neighbouring texts are one piece
        int next = at + 1 < text.length() ? text.codePointAt(at + 1) : -1;
        return switch (text.charAt(at)) {
            case '\\', '`', '*', '[' -> true;
            case ']' -> label;
            case '|' -> cell;
            case '_' -> !(isWord(next) && isWord(previous()));
            case '~' -> !(isWord(next) && previous() == ' ');
            case '<' -> isLetter(next) || next == '/' || next == '!' || next == '?';
            case '&' -> isEntity(text, at + 1);
            case ':' -> text.startsWith("//", at + 1) && isLetter(previous());
            case '@' -> isWord(next) && isWord(previous());
            case '.' -> text.regionMatches(true, at - 3, "www", 0, 3);
            default -> false;
        };
    }

    /** Whether letters or digits and a semicolon follow, as after the ampersand of an entity. */
    static boolean isEntity(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '#')) {
            at++;
        }
        return at > from && at < text.length() && text.charAt(at) == ';';
    }

    private int previous() {
        return out.length() == 0 ? ' ' : out.codePointBefore(out.length());
    }

    private static boolean isWord(int codePoint) {
        return codePoint >= 0 && Character.isLetterOrDigit(codePoint);
    }

    private static boolean isLetter(int codePoint) {
        return codePoint >= 'a' && codePoint <= 'z' || codePoint >= 'A' && codePoint <= 'Z';
    }
}
