package oncall.report.start;

import java.util.List;
import oncall.render.Document;
import oncall.render.Step;
import oncall.report.Report;

/**
 * The schedule of a plan that was just written, with what to do next.
 *
 * @param files the files that were written
 * @param steps what to do next, as written in a file
 */
public record StartReport(Report schedule, List<String> files, List<String> steps) implements Report {

    @Override
    public Document document() {
        Document.Builder document = new Document.Builder();
        document.paragraph("Wrote " + String.join(", ", files) + ".");
        schedule.document().blocks().forEach(document::add);
        return document.heading(2, "Next").steps(Step.each(steps)).build();
    }
}
