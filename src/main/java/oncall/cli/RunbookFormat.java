package oncall.cli;

import oncall.model.Pipeline;
import oncall.render.Confluence;
import oncall.render.Document;
import oncall.render.Text;
import oncall.render.html.Html;
import oncall.render.markdown.Markdown;
import oncall.report.runbook.RunbookLinks;

/** What runbooks are written as. */
enum RunbookFormat {
    MARKDOWN("markdown", ".md") {
        @Override
        String render(Document document) {
            return Markdown.render(document);
        }
    },
    HTML("html", ".html") {
        @Override
        String render(Document document) {
            return Html.render(document);
        }
    },
    CONFLUENCE("confluence", ".xml") {
        @Override
        String render(Document document) {
            return Confluence.render(document);
        }

        @Override
        RunbookLinks alone() {
            return RunbookLinks.BY_PAGE;
        }

        @Override
        RunbookLinks together() {
            return RunbookLinks.BY_PAGE;
        }
    };

    /** The name, without its ending, of the page that lists the others; no id ends in an underscore. */
    static final String INDEX = "index";

    private final String id;
    private final String ending;

    RunbookFormat(String id, String ending) {
        this.id = id;
        this.ending = ending;
    }

    static RunbookFormat of(String id) {
        for (RunbookFormat format : values()) {
            if (format.id.equals(id)) {
                return format;
            }
        }
        throw new IllegalArgumentException(id);
    }

    /** How its files' names end. */
    String ending() {
        return ending;
    }

    /** The name, without its ending, of a pipeline's runbook. */
    static String stem(Pipeline pipeline) {
        return pipeline.id().equals(INDEX) ? INDEX + "_" : pipeline.id();
    }

    abstract String render(Document document);

    /** How a runbook leads to others that nobody has written yet. */
    RunbookLinks alone() {
        return RunbookLinks.BY_ID;
    }

    /** How the runbooks of a folder lead to each other. */
    RunbookLinks together() {
        return pipeline -> Text.link(pipeline.name(), stem(pipeline) + ending);
    }
}
