package oncall.render;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses as Markdown's links take them. */
final class MarkdownUrl {
    private static final String ENCODED = "<>()\"`{}|\\^";
    private static final String HEX = "0123456789ABCDEF";

    private MarkdownUrl() {}

    /**
     * The address with all characters percent-encoded that could end it, or null if it leads to no web page or
     * mailbox.
     */
    static @Nullable String encoded(String url) {
        String scheme = url.substring(0, Math.min(url.length(), 8)).toLowerCase(Locale.ROOT);
        if (!scheme.startsWith("http://") && !scheme.startsWith("https://") && !scheme.startsWith("mailto:")) {
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
            boolean bracket = fragment && codePoint == '[';
            if (bracket || isEncoded(codePoint)) {
                percent(out, codePoint);
            } else if (codePoint == '&' && MarkdownEscape.isEntity(url, at)) {
                out.append("&amp;");
            } else {
                out.appendCodePoint(codePoint);
            }
        }
        return out.toString();
    }

    private static boolean isEncoded(int codePoint) {
        return ENCODED.indexOf(codePoint) >= 0 || Printable.isSpace(codePoint) || Printable.isHarmful(codePoint);
    }

    private static void percent(StringBuilder out, int codePoint) {
        boolean half = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        String character = half ? "\uFFFD" : Character.toString(codePoint);
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
        }
    }
}
