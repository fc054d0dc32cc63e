package oncall.report.runbook;

import java.util.List;
import oncall.model.Pipeline;
import oncall.render.Document;

/** What the pipeline reads, does and writes, and what must hold of it. */
record DataSection(Pipeline pipeline) implements Section {

    @Override
    public void addTo(Document.Builder document) {
        list("Checks", pipeline.checks(), document);
        list("Inputs", pipeline.inputs(), document);
        list("Transformations", pipeline.transformations(), document);
        list("Outputs", pipeline.outputs(), document);
    }

    private static void list(String title, List<String> items, Document.Builder document) {
        if (!items.isEmpty()) {
            document.heading(2, title);
            document.bullets(Section.texts(items));
        }
    }
}
