package oncall.report.runbook;

import oncall.model.Pipeline;
import oncall.render.Style;
import oncall.render.Text;

/** How one runbook links to another. */
interface RunbookLinks {

    /** Links by the id alone, for a runbook without others beside it. */
    RunbookLinks BY_ID = pipeline ->
            Text.of(pipeline.name() + " (").plus(pipeline.id(), Style.CODE).plus(")");

    /** Links to the Confluence page that shows the runbook, if the plan names one. */
    RunbookLinks BY_PAGE = pipeline -> {
        String page = pipeline.confluence();
        if (page == null) {
            return BY_ID.to(pipeline);
        }
        return isAddress(page) ? Text.link(pipeline.name(), page) : Text.page(pipeline.name(), page);
    };

    /** Whether a page in the plan is an address, not an id. */
    static boolean isAddress(String page) {
        return (page.startsWith("https://") || page.startsWith("http://")) && page.indexOf(' ') < 0;
    }

    /** A link to the pipeline's runbook, or its id. */
    Text to(Pipeline pipeline);
}
