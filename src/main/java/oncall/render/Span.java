package oncall.render;

import org.jspecify.annotations.Nullable;

/**
 * A run of characters in one style, and where it leads if it is a link.
 *
 * @param text what is read, as it came: formats make it safe
 * @param style what it means
 * @param url where it leads, or null where it is no link
 */
public record Span(String text, Style style, @Nullable String url) {

    /**
     * The address to print after the text where a link cannot be clicked, or null if there is none or the text already
     * says it.
     */
    @Nullable
    public String spelledUrl() {
        return url == null || url.equals(text) || LinkTarget.isPhone(url) ? null : url;
    }
}
