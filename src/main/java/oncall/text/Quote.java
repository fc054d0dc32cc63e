package oncall.text;

/** The user's text inside a message: in quotes, shortened, and followed by a note if it has characters that nobody sees. */
public final class Quote {

    private static final int LONGEST = 60;

    /** The quotes of word processors, which are letters to YAML. */
    private static final String TYPOGRAPHIC = "\u201c\u201d\u201e\u2018\u2019\u201a\u00ab\u00bb";

    private Quote() {}

    /** Whether the character is a quote to people, but not to YAML. */
    public static boolean isTypographic(char c) {
        return TYPOGRAPHIC.indexOf(c) >= 0;
    }

    /** The text in single quotes, cut after sixty characters. */
    public static String of(String text) {
        String note = OddCharacter.note(text);
        return "'" + cut(text) + "'" + (note == null ? "" : " (" + note + ")");
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }
}
