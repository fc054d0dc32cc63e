package oncall.text;

import java.util.Locale;

/** The user's text inside a message: in quotes, shortened, and with a note if it contains invisible characters. */
public final class Quote {

    private static final int LONGEST = 60;

    private Quote() {}

    /** The text in single quotes, cut after sixty characters. */
    public static String of(String text) {
        int odd = odd(text);
        String note = odd < 0 ? "" : " (with the unusual character " + code(text.charAt(odd)) + ")";
        return "'" + cut(text) + "'" + note;
    }

    /** A character's code in Unicode, such as {@code U+00A0}. */
    public static String code(int codePoint) {
        String hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "U+" + "0000".substring(Math.min(4, hex.length())) + hex;
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }

    /**
     * The offset of the first character that is invisible, or that looks like a Latin letter among Latin letters; -1 if
     * there is none. In a text of several words, only the first character is checked.
     */
    private static int odd(String text) {
        boolean latin = hasLatin(text);
        int end = text.indexOf(' ') < 0 ? text.length() : 1;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean unseen = c > '~' && (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT);
            if (unseen || latin && looksLatin(c)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= '~' && Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the character is Greek, Cyrillic, a long hyphen or a wide form. Whole words of these are normal text.
     */
    private static boolean looksLatin(char c) {
        return c >= '\u0370' && c < '\u0530' || c >= '\u2010' && c <= '\u2015' || c >= '\uff01' && c <= '\uff5e';
    }
}
