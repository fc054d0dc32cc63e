package oncall.text;

/** Text of the user's inside a message: in quotes, and short; what nobody would see in it is named behind it. */
public final class Quote {

    private static final int LONGEST = 60;

    /** The quotes that word processors write, and YAML takes for letters. */
    private static final String TYPOGRAPHIC = "\u201c\u201d\u201e\u2018\u2019\u201a\u00ab\u00bb";

    private Quote() {}

    /** Whether the character is a quote to people and none to YAML. */
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
