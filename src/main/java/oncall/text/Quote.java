package oncall.text;

import java.util.Locale;

/** The user's text inside a message: in quotes, shortened, and with a note if it has characters that nobody sees. */
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
        int odd = odd(text);
        String note = odd < 0 ? "" : " (with the unusual character " + code(text.charAt(odd)) + ")";
        return "'" + cut(text) + "'" + note;
    }

    /** A character's name in Unicode: {@code U+00A0}. */
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
     * The offset of the first character that nobody sees, or that looks like a Latin one among Latin ones; -1 if there is
     * none. In a text of several words only the first character is looked at.
     */
    private static int odd(String text) {
        boolean latin = hasLatin(text);
        int end = text.indexOf(' ') < 0 ? text.length() : 1;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            // In other scripts and in emoji, joiners are part of the writing.
            boolean joins = (c == '\u200c' || c == '\u200d') && i > 0 && text.charAt(i - 1) > '~';
            boolean unseen = c > '~' && (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT);
            if (unseen && !joins || latin && looksLatin(c)) {
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

    /** Whether it is Greek, Cyrillic, a long hyphen or a wide form, with which other people write whole words. */
    private static boolean looksLatin(char c) {
        return c >= '\u0370' && c < '\u0530' || c >= '\u2010' && c <= '\u2015' || c >= '\uff01' && c <= '\uff5e';
    }
}
