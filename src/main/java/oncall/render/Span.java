package oncall.render;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A run of characters in one style, and where it leads if it is a link.
 *
 * @param text the visible text, unescaped: formats make it safe
 * @param style what it means
 * @param url where it leads, or null if it is not a link
 */
public record Span(String text, Style style, @Nullable String url) {

    /**
     * The address to print after the text if a link cannot be clicked; null if there is none or the text already shows
     * it.
     */
    @Nullable
    public String spelledUrl() {
        boolean isShown = url == null
                || url.equals(text)
                || url.equals("mailto:" + text)
                || url.equals(LinkTarget.HEADING)
                || LinkTarget.isPhone(url);
        return isShown ? null : url;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span span
                && text.equals(span.text)
                && style == span.style
                && Objects.equals(url, span.url);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
