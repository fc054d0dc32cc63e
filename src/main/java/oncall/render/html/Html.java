package oncall.render.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import oncall.render.Block;
import oncall.render.Document;
import oncall.render.Markup;
import oncall.render.Step;
import oncall.render.Style;
import oncall.render.Table;
import oncall.render.Text;
import oncall.render.Timeline;

/**
 * Documents as self-contained HTML pages: nothing is fetched and no script runs. A page reads well on a phone, on a
 * desk and in print, in light and in dark mode. Readers see exactly the texts; none of their characters becomes markup.
 */
public final class Html extends Markup {
    private static final String STYLE_SHEET = "page.css";

    private final HtmlContents contents = new HtmlContents();
    private final HtmlPlaces places = new HtmlPlaces();
    private final HtmlFrame frame;
    private String title = "";

    private Html(HtmlFrame frame) {
        this.frame = frame;
    }

    /** The document as a page whose title is the document's first heading. */
    public static String render(Document document) {
        return render(document, HtmlFrame.NONE);
    }

    /** The document as a page of a site. */
    public static String render(Document document, HtmlFrame frame) {
        Html format = new Html(frame);
        document.writeTo(format);
        return format.page();
    }

    /** A text as markup within a line. */
    public static String fragment(Text text) {
        return new Html(HtmlFrame.NONE).inline(text);
    }

    private String page() {
        String style = "\n" + HtmlFrame.resource(Html.class, STYLE_SHEET) + frame.style() + places.rules();
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                """ + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy(style, frame.script())
                + "\">\n<title>" + (title.isEmpty() ? "oncall" : title)
                + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n" + frame.header() + contents.navigation()
                + "<main>\n" + out + "</main>\n" + frame.footer()
                + (frame.script().isEmpty() ? "" : "<script>" + frame.script() + "</script>\n")
                + "</body>\n</html>\n";
    }

    /** A policy that allows exactly this style sheet and this script, and nothing to be fetched. */
    private static String policy(String style, String script) {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + hash(style)
                + (script.isEmpty() ? "" : "; script-src " + hash(script));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public void heading(int level, Text text) {
        if (text.unstyled().isBlank()) {
            return;
        }
        if (title.isEmpty()) {
            title = escaped(text.unstyled());
        }
        String id = contents.add(level, text.unstyled());
        out.append("<h").append(level).append(" id=\"").append(id).append("\">");
        out.append(inline(text)).append("</h").append(level).append(">\n");
        if (level == 1) {
            out.append(frame.lead());
        }
    }

    /** A mail address is broken before its sign, if at all. */
    @Override
    protected String link(String label, String target) {
        return super.link(target.startsWith("mailto:") ? label.replace("@", "<wbr>@") : label, target);
    }

    @Override
    protected String jump(String label, String heading) {
        return "<a href=\"#" + HtmlContents.slug(heading) + "\">" + label + "</a>";
    }

    /** The style sheet shows a row of this table as cards. */
    @Override
    public void cards(Table table) {
        out.append("<div class=\"cards\">\n");
        table(table);
        out.append("</div>\n");
    }

    @Override
    protected void checklist(List<Step> items) {
        out.append("<ol class=\"checklist\">\n");
        for (Step item : items) {
            out.append("<li><label><input type=\"checkbox\"> <span>").append(inline(item.text()));
            out.append("</span></label>");
            code(item.code());
            out.append("</li>\n");
        }
        out.append("</ol>\n");
    }

    @Override
    public void callout(Block.Tone tone, Text text) {
        boolean warning = tone == Block.Tone.WARNING;
        out.append("<div class=\"callout").append(warning ? " warning" : "").append("\" role=\"note\"><p><strong>");
        out.append(warning ? "Warning:" : "Note:").append("</strong> ");
        out.append(inline(text)).append("</p></div>\n");
    }

    @Override
    protected void code(List<Text> lines) {
        if (lines.isEmpty()) {
            return;
        }
        out.append("<pre tabindex=\"0\">");
        for (int i = 0; i < lines.size(); i++) {
            // Each line starts with a tag: a line that begins with "::" would be a command to GitHub's runner.
            out.append(i == 0 ? "<code>" : "\n<code>")
                    .append(inline(lines.get(i)))
                    .append("</code>");
        }
        out.append("</pre>");
    }

    @Override
    public void timeline(Timeline timeline) {
        out.append(new HtmlTimeline(timeline, places).figure());
    }

    @Override
    public void table(Table table) {
        if (!table.columns().isEmpty()) {
            out.append(new HtmlTable(table.filledColumns(), this).written(table.rows()));
        }
    }

    @Override
    protected String styled(String escaped, Style style) {
        return switch (style) {
            case PLAIN -> escaped;
            case STRONG -> "<strong>" + escaped + "</strong>";
            case MUTED -> "<span class=\"muted\">" + escaped + "</span>";
            case NOTICE -> "<span class=\"notice\">" + escaped + "</span>";
            case ALERT -> "<strong class=\"alert\">" + escaped + "</strong>";
            case CODE -> "<code>" + escaped + "</code>";
        };
    }
}
