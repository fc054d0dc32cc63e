package oncall.render.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import oncall.render.LinkTarget;
import oncall.render.SafeText;
import oncall.render.Span;
import oncall.render.Style;
import oncall.render.Text;

/**
 * Text within a line as Markdown; no other class turns values into Markdown. A GFM parser reads the same text back,
 * without spaces at both ends: in bold if it is strong or an alert, with its code and links.
 */
final class MarkdownText {
    private static final String PUNCTUATION = ".,;:!\u3002\uff0c\uff1b\uff1a\uff01";
    private static final Pattern BACKTICKS = Pattern.compile("`+");

    /**
     * Links, and plain, strong and code spans. Neighbours of one style are one span, since Markdown does not read {@code
     * **a****b**} as two bold words.
     */
    private final List<Span> spans = new ArrayList<>();

    private final StringBuilder out = new StringBuilder();
    private final boolean cell;

    private MarkdownText(Text text, boolean cell) {
        this.cell = cell;
        for (Span span : text.spans()) {
            add(span);
        }
    }

    /** The text for a paragraph of its own, empty if there is nothing to read. */
    static String paragraph(Text text) {
        MarkdownText markdown = new MarkdownText(text, false);
        if (markdown.spans.size() == 1 && markdown.spans.get(0).style() == Style.STRONG) {
            // markdownlint takes a paragraph all in bold for a heading and forbids it (MD036).
            return item(Text.of(markdown.spans.get(0).text()));
        }
        return MarkdownEscape.lineStart(markdown.written());
    }

    /** The text for an item of a list. */
    static String item(Text text) {
        return MarkdownEscape.lineStart(new MarkdownText(text, false).written());
    }

    /** The text for a heading. */
    static String heading(Text text) {
        String title = new MarkdownText(text, false).written();
        int last = title.length() - 1;
        // Hashes at the end close the heading, or markdownlint expects that they do (MD020).
        if (title.endsWith("#")) {
            return title.substring(0, last) + '\\' + title.substring(last);
        }
        // markdownlint forbids punctuation there too (MD026), but people write it.
        if (last > 0 && PUNCTUATION.indexOf(title.charAt(last)) >= 0 && title.charAt(last - 1) != '\\') {
            return title.substring(0, last) + "&#" + (int) title.charAt(last) + ';';
        }
        return title;
    }

    /** The text for a line of a table's cell. */
    static String cell(Text text) {
        return new MarkdownText(text, true).written().replace("|", "\\|");
    }

    private void add(Span span) {
        String text = SafeText.characters(span.text());
        String raw = span.url();
        String url = raw == null
                ? null
                : MarkdownEscape.url(raw.equals(LinkTarget.HEADING) ? MarkdownEscape.heading(text) : raw);
        if (raw != null && url != null) {
            spans.add(new Span(text.isBlank() ? SafeText.characters(raw) : text, Style.PLAIN, url));
            return;
        }
        add(text, styleOf(span.style(), text));
        String spelled = span.spelledUrl();
        add(spelled == null ? "" : " (" + SafeText.characters(spelled) + ")", Style.PLAIN);
    }

    private void add(String text, Style style) {
        Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last != null && last.url() == null && last.style() == style) {
            spans.set(spans.size() - 1, new Span(last.text() + text, style, null));
        } else if (!text.isEmpty()) {
            spans.add(new Span(text, style, null));
        }
    }

    private Style styleOf(Style style, String text) {
        return switch (style) {
            case STRONG, ALERT -> Style.STRONG;
            // Parsers differ on a backslash before a bar in a cell's code.
            case CODE -> cell && text.contains("\\") || text.isBlank() ? Style.PLAIN : Style.CODE;
            case PLAIN, MUTED, NOTICE -> Style.PLAIN;
        };
    }

    /** Puts outer spaces of spans outside their signs, as Markdown requires. */
    private String written() {
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            String text = span.text().strip();
            int start = span.text().indexOf(text);
            int end = start + text.length();
            out.append(span.text(), 0, start);
            if (span.url() != null) {
                link(text, span.url());
            } else if (span.style() == Style.CODE) {
                code(text);
            } else if (span.style() == Style.STRONG
                    && isReadAsBold(text, end < span.text().length() ? ' ' : first(i + 1))) {
                out.append("**");
                MarkdownEscape.append(out, text);
                out.append("**");
            } else {
                MarkdownEscape.append(out, text);
            }
            out.append(span.text(), end, span.text().length());
        }
        return out.toString().strip();
    }

    private int first(int index) {
        return index < spans.size()
                        && spans.get(index).style() == Style.PLAIN
                        && spans.get(index).url() == null
                ? spans.get(index).text().codePointAt(0)
                : ' ';
    }

    /** Whether asterisks around the text have an effect: not between a letter on one side and a sign on the other. */
    private boolean isReadAsBold(String text, int after) {
        if (text.isEmpty()) {
            return false;
        }
        int before = out.length() == 0 ? ' ' : out.codePointBefore(out.length());
        int first = text.codePointAt(0);
        int last = text.codePointBefore(text.length());
        return (isWord(first) || isBoundary(before) && !SafeText.isSpace(first))
                && (isWord(last) || isBoundary(after) && !SafeText.isSpace(last));
    }

    private static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint);
    }

    private static boolean isBoundary(int codePoint) {
        return codePoint < 0x80 && !isWord(codePoint);
    }

    private void code(String text) {
        String content = SafeText.withoutCommands(text);
        String fence = "`".repeat(longestFence(content) + 1);
        String pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
        out.append(fence).append(pad).append(content).append(pad).append(fence);
    }

    /** The length of the longest run of backticks. */
    static int longestFence(CharSequence text) {
        return BACKTICKS
                .matcher(text)
                .results()
                .mapToInt(run -> run.end() - run.start())
                .max()
                .orElse(0);
    }

    private void link(String label, String url) {
        if (out.length() > 0 && out.charAt(out.length() - 1) == '!') {
            // Otherwise it would be an image.
            out.insert(out.length() - 1, '\\');
        }
        boolean isAddress = label.equals(url) && url.startsWith("http") && url.indexOf('&') < 0
                || url.equals("mailto:" + label) && MarkdownEscape.isMailAddress(label);
        if (isAddress) {
            out.append('<').append(label).append('>');
            return;
        }
        out.append('[');
        int start = out.length();
        MarkdownEscape.append(out, label);
        String escaped = out.substring(start).replace("]", "\\]");
        out.setLength(start);
        out.append(escaped).append("](").append(url).append(')');
    }
}
