package oncall.render;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where links of documents may lead: to web pages, mailboxes, telephones, files beside the document and places within it. */
public final class LinkTarget {
    /** The prefix of an address that is the id of a Confluence page. */
    public static final String PAGE = "confluence:";

    /** The address of the heading in the same document that the label repeats. */
    public static final String HEADING = "#";

    /** The prefix of a telephone number that a tap calls. */
    private static final String PHONE = "tel:";

    private static final int LONGEST_NUMBER = 30;

    private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://|mailto:|tel:\\+?[0-9]{3,15}$");
    private static final Pattern RELATIVE = Pattern.compile("[A-Za-z0-9._#-][A-Za-z0-9._#/-]*");

    private static final String ENCODED = "<>()\"`{}|\\^";

    private LinkTarget() {}

    /**
     * The address with every character percent-encoded that could end it, or null if links may not lead there.
     *
     * @param url an address that begins with http://, https:// or mailto:, a telephone number as {@link #phone}
     *     gives it, or the path of a file below or beside this one and a fragment, in ASCII letters, digits, dots,
     *     hyphens and underscores
     */
    public static @Nullable String encoded(String url) {
        if (!ABSOLUTE.matcher(url).lookingAt() && !isRelative(url)) {
            return null;
        }
        StringBuilder out = new StringBuilder(url.length());
        int fragment = url.indexOf('#');
        int at = 0;
        while (at < url.length()) {
            int codePoint = url.codePointAt(at);
            // In fragments only, since addresses of IPv6 hosts have brackets; "##[" would be a command to GitHub's
            // runner.
            boolean bracket = codePoint == '[' && fragment >= 0 && at > fragment;
            out.append(bracket || isEncoded(codePoint) ? percent(codePoint) : Character.toString(codePoint));
            at += Character.charCount(codePoint);
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
        String number = written.startsWith("+") ? written.replace("(0)", "") : written;
        String digits = number.replaceAll("[ ./()-]", "");
        return digits.matches("\\+?[0-9]{3,15}") ? PHONE + digits : null;
    }

    public static boolean isPhone(String url) {
        return url.startsWith(PHONE);
    }

    /**
     * Whether the address is relative: a browser finds no scheme and no host in it, and it does not start at the root.
     */
    public static boolean isRelative(String url) {
        return RELATIVE.matcher(url).matches();
    }

    private static boolean isEncoded(int codePoint) {
        return ENCODED.indexOf(codePoint) >= 0 || SafeText.isSpace(codePoint) || SafeText.isHarmful(codePoint);
    }

    private static String percent(int codePoint) {
        return codePoint == ' ' ? "%20" : URLEncoder.encode(Character.toString(codePoint), StandardCharsets.UTF_8);
    }
}
