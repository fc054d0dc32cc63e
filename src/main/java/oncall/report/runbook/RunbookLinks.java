package oncall.report.runbook;

import oncall.model.Pipeline;
import oncall.render.Style;
import oncall.render.Text;

/** How one runbook leads to another. */
interface RunbookLinks {

    /** By the id alone, where no other runbook is known to be near. */
    RunbookLinks BY_ID = pipeline ->
            Text.of(pipeline.name() + " (").plus(pipeline.id(), Style.CODE).plus(")");

    /** By the page in Confluence that shows it, where the plan says which that is. */
    RunbookLinks BY_PAGE = pipeline -> {
        String page = pipeline.confluence();
        if (page == null) {
            return BY_ID.to(pipeline);
        }
        return isAddress(page) ? Text.link(pipeline.name(), page) : Text.page(pipeline.name(), page);
    };

    /** Whether what the plan says of a page is where it is, and not its id. */
    static boolean isAddress(String page) {
        return (page.startsWith("https://") || page.startsWith("http://")) && page.indexOf(' ') < 0;
    }

    /** A link to the pipeline's runbook, or what to ask for. */
    Text to(Pipeline pipeline);
}
