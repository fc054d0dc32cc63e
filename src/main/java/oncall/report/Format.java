package oncall.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import oncall.render.Confluence;
import oncall.render.Csv;
import oncall.render.ICalendar;
import oncall.render.Json;
import oncall.render.Mermaid;
import oncall.render.Slack;
import oncall.render.html.Html;
import oncall.render.markdown.Markdown;
import oncall.render.terminal.TerminalText;
import oncall.text.UsageException;

/**
 * The list of formats. A new format is a class in {@code render}, two lines here, of which the compiler requires the
 * second, and a word in each report that offers it.
 */
public enum Format {
    TABLE("table", ".txt"),
    TEXT("text", ".txt"),
    MARKDOWN("markdown", ".md"),
    HTML("html", ".html"),
    CONFLUENCE("confluence", ".xml"),
    CSV("csv", ".csv"),
    JSON("json", ".json"),
    ICS("ics", ".ics"),
    SLACK("slack", ".json"),
    MERMAID("mermaid", ".mmd"),
    CODEOWNERS("codeowners", ""),
    SARIF("sarif", ".sarif"),
    GITHUB("github", ".txt"),
    GITLAB("gitlab", ".json"),
    JUNIT("junit", ".xml");

    private final String id;
    private final String ending;

    Format(String id, String ending) {
        this.id = id;
        this.ending = ending;
    }

    /**
     * Writes a report that offers this format.
     *
     * @throws UsageException if the format cannot hold the report
     */
    public void write(Report report, Medium medium, Writer out) throws IOException {
        switch (this) {
            case TABLE, TEXT -> out.write(TerminalText.render(report.document(), medium.columns(), medium.colour()));
            case MARKDOWN -> out.write(Markdown.render(report.document()));
            case HTML -> out.write(Html.render(report.page()));
            case CONFLUENCE -> out.write(Confluence.render(report.page()));
            case CSV -> out.write(Csv.render(report.rows()));
            case JSON -> Json.write(report.data(), out);
            case SLACK -> Json.write(Slack.message(report.document()), out);
            case ICS -> out.write(ICalendar.render(report.calendar()));
            case MERMAID -> out.write(drawn(Mermaid.of(report.timeline())));
            case CODEOWNERS, SARIF, GITHUB, GITLAB, JUNIT -> report.writeAs(id, out);
        }
    }

    private static String drawn(String diagram) {
        if (!Mermaid.isDrawn(diagram)) {
            throw new UsageException("the diagram would be larger than Mermaid can draw; ask for fewer weeks");
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

    /** The id for {@code --format}. */
    public String id() {
        return id;
    }

    /** The ending of its files' names. */
    public String ending() {
        return ending;
    }
}
