package oncall.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import oncall.render.Confluence;
import oncall.render.Csv;
import oncall.render.Json;
import oncall.render.Mermaid;
import oncall.render.html.Html;
import oncall.render.markdown.Markdown;
import oncall.render.terminal.TerminalText;

/**
 * The list of formats. A new format is a class in {@code render} and two lines here; the compiler requires the second.
 */
public enum Format {
    TABLE("table", Shape.TABLE, ".txt"),
    TEXT("text", Shape.TEXT, ".txt"),
    MARKDOWN("markdown", Shape.DOCUMENT, ".md"),
    HTML("html", Shape.PAGE, ".html"),
    CONFLUENCE("confluence", Shape.WIKI_PAGE, ".xml"),
    CSV("csv", Shape.ROWS, ".csv"),
    JSON("json", Shape.RECORD, ".json"),
    MERMAID("mermaid", Shape.TIMELINE, ".mmd"),
    CODEOWNERS("codeowners", Shape.OWNERS, ""),
    SARIF("sarif", Shape.FINDINGS, ".sarif"),
    GITHUB("github", Shape.FINDINGS, ".txt"),
    GITLAB("gitlab", Shape.FINDINGS, ".json"),
    JUNIT("junit", Shape.FINDINGS, ".xml");

    private final String id;
    private final Shape shape;
    private final String ending;

    Format(String id, Shape shape, String ending) {
        this.id = id;
        this.shape = shape;
        this.ending = ending;
    }

    /**
     * Writes a report that offers this format.
     *
     * @throws UnfitException if the format cannot hold the report
     */
    public void write(Report report, Medium medium, Writer out) throws IOException {
        switch (this) {
            case TABLE, TEXT -> out.write(TerminalText.render(report.document(), medium.columns(), medium.colour()));
            case MARKDOWN -> out.write(Markdown.render(report.document()));
            case HTML -> out.write(Html.render(report.page()));
            case CONFLUENCE -> out.write(Confluence.render(report.page()));
            case CSV -> out.write(Csv.render(report.rows()));
            case JSON -> Json.write(report.data(), out);
            case MERMAID -> out.write(drawn(Mermaid.of(report.timeline())));
            case CODEOWNERS, SARIF, GITHUB, GITLAB, JUNIT -> report.writeAs(id, out);
        }
    }

    private static String drawn(String diagram) {
        if (!Mermaid.isDrawn(diagram)) {
            throw new UnfitException("the diagram would be larger than Mermaid can draw; ask for fewer weeks");
        }
        return diagram;
    }

    /** The report as the content of a file. */
    public String render(Report report) {
        StringWriter out = new StringWriter();
        try {
            write(report, Medium.file(false), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** The formats for reports of these shapes, in the order of the list. */
    public static List<Format> of(Shape... shapes) {
        List<Format> formats = new ArrayList<>();
        for (Shape shape : shapes) {
            for (Format format : values()) {
                if (format.shape == shape) {
                    formats.add(format);
                }
            }
        }
        return formats;
    }

    /** The id for {@code --format}. */
    public String id() {
        return id;
    }

    /** The shape that it needs from a report. */
    public Shape shape() {
        return shape;
    }

    /** The ending of its files' names. */
    public String ending() {
        return ending;
    }

    /** A format cannot hold a report; the message says what to do. */
    public static final class UnfitException extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnfitException(String message) {
            super(message);
        }
    }
}
