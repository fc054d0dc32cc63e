package oncall.render;

/**
 * Escapes text from files for diagrams; no other class does. Letters, digits, spaces and a few signs stay. Everything
 * else becomes Mermaid's own codes, such as {@code #58;} for a colon, so that no value ends a line, a string or a
 * comment, or begins a statement.
 */
final class MermaidText {
    private static final String BARE = " .,-+/()'★⇄✗▶·–";

    /** Mermaid rejects an empty text. */
    private static final String SPACE = "#32;";

    private static final int LEAST_DATE = 4;

    private MermaidText() {}

    /** The text for a place after a keyword or inside quotation marks. */
    static String of(String text) {
        return written(text, false);
    }

    /** The text for the start of a line, where a word could be a keyword and four digits a date. */
    static String atLineStart(String text) {
        return written(text, startsWithWord(text));
    }

    private static boolean startsWithWord(String text) {
        String start = text.strip();
        int digits = 0;
        while (digits < start.length() && start.charAt(digits) >= '0' && start.charAt(digits) <= '9') {
            digits++;
        }
        return digits >= LEAST_DATE || !start.isEmpty() && Character.isLetter(start.codePointAt(0));
    }

    private static String written(String text, boolean firstAsCode) {
        String printable = SafeText.line(text).strip();
        StringBuilder out = new StringBuilder(printable.length() + 16);
        int at = 0;
        while (at < printable.length()) {
            int codePoint = printable.codePointAt(at);
            boolean bare = Character.isLetterOrDigit(codePoint) || BARE.indexOf(codePoint) >= 0;
            if (bare && !(at == 0 && firstAsCode)) {
                out.appendCodePoint(codePoint);
            } else {
                out.append('#').append(codePoint).append(';');
            }
            at += Character.charCount(codePoint);
        }
        return out.length() == 0 ? SPACE : out.toString();
    }
}
