package oncall.report.runbook;

import oncall.model.Pipeline;
import oncall.render.Document;
import oncall.render.Text;

/** What the pipeline reads, does and writes, and its checks. */
record DataSection(Pipeline pipeline) implements Document.Part {

    @Override
    public void addTo(Document.Builder document) {
        document.bullets("Checks", Text.each(pipeline.checks()))
                .bullets("Inputs", Text.each(pipeline.inputs()))
                .bullets("Transformations", Text.each(pipeline.transformations()))
                .bullets("Outputs", Text.each(pipeline.outputs()));
    }
}
