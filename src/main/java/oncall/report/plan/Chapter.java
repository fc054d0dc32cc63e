package oncall.report.plan;

import oncall.render.Document;

/** A part of the plan, which adds nothing, not even its heading, where there is nothing to say. */
interface Chapter {

    void addTo(Document.Builder document);
}
