package oncall.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Characters that nobody sees, or that look like others. */
public final class OddCharacter {

    /** Letters of other scripts, Cyrillic and Greek. */
    private static final String FOREIGN =
            "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04bb\u0501\u051b\u051d\u04cf\u0410"
                    + "\u0412\u0415\u0417\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0406\u0408\u0405\u03b1"
                    + "\u03bf\u03bd\u03c1\u03b9\u03c5\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1"
                    + "\u03a4\u03a5\u03a7\u0131";

    /** What each of those looks like. */
    private static final String LOOK = "aeopcyxijshdqwlABE3KMHOPCTYXIJSaovpiuABEZHIKMNOPTYXi";

    private static final String HYPHENS = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63";

    private OddCharacter() {}

    /** Whether it is a blank other than the one that the space bar types. */
    public static boolean isBlank(char c) {
        return c > '~' && Character.isSpaceChar(c);
    }

    /** The character's name in Unicode: {@code U+00A0}. */
    public static String code(int codePoint) {
        String hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "U+" + "0000".substring(Math.min(4, hex.length())) + hex;
    }

    /** A note on the first of them in a text; null if there is none, or if the text has several words. */
    static @Nullable String note(String text) {
        if (isAscii(text) || text.indexOf(' ') >= 0) {
            return null;
        }
        boolean latin = hasLatin(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // In other scripts and in emoji, joiners are part of the writing.
            boolean joins = (c == '\u200c' || c == '\u200d') && i > 0 && text.charAt(i - 1) > '~';
            String note = c <= '~' || joins ? null : note(c, latin);
            if (note != null) {
                return note;
            }
        }
        return null;
    }

    private static @Nullable String note(char c, boolean latin) {
        if (isBlank(c)) {
            return "with the blank " + code(c);
        }
        if (Character.getType(c) == Character.FORMAT) {
            return "with the invisible " + code(c);
        }
        char look = lookOf(c, latin);
        return look == c ? null : "with " + code(c) + ", which looks like '" + look + "'";
    }

    private static char lookOf(char c, boolean latin) {
        if (c >= '\uff01' && c <= '\uff5e' && (latin || Character.isLetterOrDigit(c))) {
            return (char) (c - 0xfee0);
        }
        int at = latin ? FOREIGN.indexOf(c) : -1;
        if (at >= 0) {
            return LOOK.charAt(at);
        }
        return latin && HYPHENS.indexOf(c) >= 0 ? '-' : c;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean hasLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                return true;
            }
        }
        return false;
    }
}
