package oncall.report.plan;

import java.time.LocalDate;
import java.util.List;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.render.Block;
import oncall.render.Document;
import oncall.render.Text;
import oncall.report.runbook.RunbookChapter;

/**
 * The runbooks of the pipelines whose tier requires one, and what can happen to any pipeline.
 *
 * @param pipelines those pipelines
 * @param today the day by which reviews are due or not
 */
record RunbooksChapter(Plan plan, List<Pipeline> pipelines, LocalDate today) implements Document.Part {

    private static final int DEEPER = 2;

    @Override
    public void addTo(Document.Builder document) {
        RunbookChapter runbook = new RunbookChapter(plan, today);
        if (!pipelines.isEmpty()) {
            document.heading(2, "Runbooks");
            for (int i = 0; i < pipelines.size(); i++) {
                document.document(numbered(runbook.document(pipelines.get(i)), i + 1), DEEPER);
            }
        }
        document.document(runbook.anyPipeline(), 0);
    }

    /** With a number before every heading, since all runbooks have the same ones: {@code 2.}, {@code 2.4.}, {@code 2.4.1.} */
    private static Document numbered(Document runbook, int number) {
        Document.Builder numbered = new Document.Builder();
        int section = 0;
        for (Block block : runbook.blocks()) {
            if (block instanceof Block.Heading heading) {
                section += heading.level() == 2 ? 1 : 0;
                // a failure mode's heading begins with its own number: 3.
                String lead = switch (heading.level()) {
                    case 1 -> number + ". ";
                    case 2 -> number + "." + section + ". ";
                    default -> number + "." + section + ".";
                };
                numbered.heading(heading.level(), Text.of(lead).plus(heading.text()));
            } else {
                numbered.document(new Document(List.of(block)), 0);
            }
        }
        return numbered.build();
    }
}
