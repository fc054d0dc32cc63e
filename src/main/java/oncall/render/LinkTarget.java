package oncall.render;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where links of documents may lead: to web pages, mailboxes, files beside the document and places within it. */
public final class LinkTarget {
    /** The prefix of an address that is the id of a Confluence page. */
    public static final String PAGE = "confluence:";

    /** The prefix of a telephone number that a tap calls. */
    private static final String PHONE = "tel:";

    private static final int FEWEST_DIGITS = 3;
    private static final int MOST_DIGITS = 15;
    private static final int LONGEST_NUMBER = 30;

    private static final String ENCODED = "<>()\"`{}|\\^";
    private static final String HEX = "0123456789ABCDEF";

    private LinkTarget() {}

    /**
     * The address with every character percent-encoded that could end it, or null if links may not lead there.
     *
     * @param url an address that begins with http://, https:// or mailto:, or the path of a file below or beside
     *     this one and a fragment, in ASCII letters, digits, dots, hyphens and underscores
     */
    public static @Nullable String encoded(String url) {
        if (!isWebOrMail(url) && !isRelative(url)) {
            return null;
        }
        StringBuilder out = new StringBuilder(url.length());
        boolean fragment = false;
        int at = 0;
        while (at < url.length()) {
            int codePoint = url.codePointAt(at);
            at += Character.charCount(codePoint);
            fragment |= codePoint == '#';
            // in fragments only, since addresses of IPv6 hosts have brackets; "##[" would be a command to GitHub's
            // runner
            if (fragment && codePoint == '[' || isEncoded(codePoint)) {
                percent(out, codePoint);
            } else {
                out.appendCodePoint(codePoint);
            }
        }
        return out.toString();
    }

    /**
     * The address that calls a number, which holds only digits and a leading plus sign. Takes one number as people
     * write it: {@code +1 555 0100}, {@code (555) 01-00}, {@code 030/55.50}; a zero in parentheses after the country
     * code is dropped. Null for anything else.
     */
    public static @Nullable String phone(String written) {
        if (written.length() > LONGEST_NUMBER) {
            return null;
        }
        boolean international = written.startsWith("+");
        String number = international ? written.replace("(0)", "") : written;
        StringBuilder digits = new StringBuilder();
        for (int i = international ? 1 : 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (" -./()".indexOf(c) < 0) {
                return null;
            }
        }
        return digits.length() < FEWEST_DIGITS || digits.length() > MOST_DIGITS
                ? null
                : PHONE + (international ? "+" : "") + digits;
    }

    public static boolean isPhone(String url) {
        return url.startsWith(PHONE);
    }

    private static boolean isWebOrMail(String url) {
        String scheme = url.substring(0, Math.min(url.length(), 8)).toLowerCase(Locale.ROOT);
        return scheme.startsWith("http://") || scheme.startsWith("https://") || scheme.startsWith("mailto:");
    }

    /**
     * Whether the address is relative: a browser finds no scheme and no host in it, and it does not start at the root.
     */
    public static boolean isRelative(String url) {
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            boolean word = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!word && "._-#".indexOf(c) < 0 && !(c == '/' && i > 0)) {
                return false;
            }
        }
        return !url.isEmpty();
    }

    private static boolean isEncoded(int codePoint) {
        return ENCODED.indexOf(codePoint) >= 0 || SafeText.isSpace(codePoint) || SafeText.isHarmful(codePoint);
    }

    private static void percent(StringBuilder out, int codePoint) {
        boolean half = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        String character = half ? "\uFFFD" : Character.toString(codePoint);
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
        }
    }
}
