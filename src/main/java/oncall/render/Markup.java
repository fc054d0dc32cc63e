package oncall.render;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The common part of formats that write HTML or XML. All escaping of values is here. */
public abstract class Markup implements BlockWriter {

    /** The output so far. */
    protected final StringBuilder out = new StringBuilder();

    @Override
    public final void paragraph(Text text) {
        if (!text.unstyled().isBlank()) {
            out.append("<p>").append(inline(text)).append("</p>\n");
        }
    }

    @Override
    public final void list(Block.Marks marks, List<Step> items) {
        if (marks == Block.Marks.BOXES) {
            checklist(items);
            return;
        }
        String tag = marks == Block.Marks.NUMBERS ? "ol>\n" : "ul>\n";
        out.append('<').append(tag);
        for (Step item : items) {
            out.append("<li>").append(inline(item.text()));
            code(item.code());
            out.append("</li>\n");
        }
        out.append("</").append(tag);
    }

    @Override
    public final void verbatim(List<Text> lines) {
        code(lines);
        out.append('\n');
    }

    /** Writes a list of boxes to tick. */
    protected abstract void checklist(List<Step> items);

    /** Writes lines whose spaces and breaks are kept; nothing if there are none. */
    protected abstract void code(List<Text> lines);

    /**
     * The text, escaped for use between tags and within double quotes. Line breaks become spaces; what may not be
     * printed is spelled out, as for a terminal; brackets are escaped since {@code ##[} would be a command to GitHub's
     * runner.
     */
    public static String escaped(String text) {
        return SafeText.characters(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("[", "&#91;");
    }

    /** The text with a tag around each piece that is not plain. */
    public final String inline(Text text) {
        StringBuilder out = new StringBuilder();
        for (Span span : text.spans()) {
            String styled = span.text().isEmpty() ? "" : styled(escaped(span.text()), span.style());
            String url = span.url();
            String target = url == null ? null : LinkTarget.encoded(url);
            if (LinkTarget.HEADING.equals(url)) {
                out.append(jump(styled, span.text()));
            } else if (url != null && url.startsWith(LinkTarget.PAGE)) {
                out.append(page(styled, url.substring(LinkTarget.PAGE.length())));
            } else if (target != null) {
                out.append(link(span.text().isBlank() ? escaped(target) : styled, target));
            } else {
                out.append(styled).append(spelled(span.spelledUrl()));
            }
        }
        return out.toString();
    }

    /** The lines of a cell, one below the other. */
    public final String inline(Cell cell, String lineBreak) {
        return cell.lines().stream().map(this::inline).collect(Collectors.joining(lineBreak));
    }

    private static String spelled(@Nullable String url) {
        return url == null ? "" : escaped(" (" + url + ")");
    }

    /** The escaped text in a style. */
    protected abstract String styled(String escaped, Style style);

    /** A link to an unescaped address, with an escaped label. */
    protected String link(String label, String target) {
        return "<a href=\"" + escaped(target) + "\">" + label + "</a>";
    }

    /**
     * A link to a heading of the same document.
     *
     * @param label the visible text, escaped
     * @param heading the text of the heading
     */
    protected String jump(String label, String heading) {
        return label;
    }

    /**
     * A link to a page in Confluence.
     *
     * @param label the visible text, escaped
     * @param id the page's id, not escaped yet
     */
    protected String page(String label, String id) {
        return label + escaped(" (" + id + ")");
    }
}
