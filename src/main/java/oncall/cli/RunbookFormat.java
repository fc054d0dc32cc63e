package oncall.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import oncall.render.Confluence;
import oncall.render.Document;
import oncall.render.Text;
import oncall.render.html.Html;
import oncall.render.markdown.Markdown;
import oncall.report.runbook.RunbookLinks;
import oncall.report.runbook.RunbookPages;

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

    abstract String render(Document document);

    /** The pages of a folder, by the names of their files without the ending. */
    Map<String, String> renderAll(RunbookPages pages) {
        Map<String, String> texts = new LinkedHashMap<>();
        pages.all(together()).forEach((stem, document) -> texts.put(stem, render(document)));
        return texts;
    }

    /** How a runbook leads to others that nobody has written yet. */
    RunbookLinks alone() {
        return RunbookLinks.BY_ID;
    }

    /** How the runbooks of a folder lead to each other. */
    RunbookLinks together() {
        return pipeline -> Text.link(pipeline.name(), RunbookPages.stem(pipeline) + ending);
    }
}
