package oncall.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text within a line: what a paragraph, a list item or a line of a cell consists of. Line breaks in it print as
 * spaces.
 *
 * @param spans its pieces in order
 */
public record Text(List<Span> spans) {

    /** No text. */
    public static final Text EMPTY = new Text(List.of());

    /** The text in plain style. */
    public static Text of(String text) {
        return of(text, Style.PLAIN);
    }

    /** Each text in plain style. */
    public static List<Text> each(List<String> texts) {
        return texts.stream().map(Text::of).toList();
    }

    /** The text in a style. */
    public static Text of(String text, Style style) {
        return text.isEmpty() ? EMPTY : new Text(List.of(new Span(text, style, null)));
    }

    /** A link; formats that cannot show links print the address after the label. */
    public static Text link(String label, String url) {
        return new Text(List.of(new Span(label, Style.PLAIN, url)));
    }

    /** A link to a page in Confluence; other formats print the page's id after the label. */
    public static Text page(String label, String id) {
        return link(label, LinkTarget.PAGE + id);
    }

    /** A link to the heading with this text; plain text in formats that cannot link to it. */
    public static Text jump(String heading) {
        return link(heading, LinkTarget.HEADING);
    }

    /** This text followed by the other. */
    public Text plus(Text other) {
        if (spans.isEmpty()) {
            return other;
        }
        if (other.spans.isEmpty()) {
            return this;
        }
        List<Span> both = new ArrayList<>(spans.size() + other.spans.size());
        both.addAll(spans);
        both.addAll(other.spans);
        return new Text(both);
    }

    /** This text followed by plain text. */
    public Text plus(String text) {
        return plus(of(text));
    }

    /** This text followed by text in a style. */
    public Text plus(String text, Style style) {
        return plus(of(text, style));
    }

    // What the JDK makes of a record's components when it first compares two takes 10 ms on JDK 17.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text text && spans.equals(text.spans);
    }

    @Override
    public int hashCode() {
        return spans.hashCode();
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        for (Span span : spans) {
            if (!span.text().isEmpty() || span.url() != null) {
                return false;
            }
        }
        return true;
    }

    /** All characters without styles, addresses of links in parentheses after their labels. */
    public String unstyled() {
        StringBuilder out = new StringBuilder();
        for (Span span : spans) {
            out.append(span.text());
            String url = span.spelledUrl();
            if (url != null) {
                out.append(" (").append(url).append(')');
            }
        }
        return out.toString();
    }
}
