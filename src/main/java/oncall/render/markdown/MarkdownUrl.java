package oncall.render.markdown;

import oncall.render.LinkTarget;
import org.jspecify.annotations.Nullable;

/** Addresses for Markdown links. */
final class MarkdownUrl {
    private MarkdownUrl() {}

    /** The address without anything that could end it or be read as an entity, or null if links may not lead there. */
    static @Nullable String encoded(String url) {
        String encoded = LinkTarget.encoded(url);
        if (encoded == null || encoded.indexOf('&') < 0) {
            return encoded;
        }
        StringBuilder out = new StringBuilder(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            out.append(c == '&' && MarkdownEscape.isEntity(encoded, i + 1) ? "&amp;" : String.valueOf(c));
        }
        return out.toString();
    }

    /** Whether these are letters and digits, with dots, hyphens and one at sign between them: an address for every parser. */
    static boolean isPlainAddress(String text) {
        boolean wordBefore = false;
        int ats = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!word && !(wordBefore && (c == '.' || c == '-' || c == '@'))) {
                return false;
            }
            ats += c == '@' ? 1 : 0;
            wordBefore = word;
        }
        return wordBefore && ats == 1;
    }
}
