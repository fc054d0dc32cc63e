package oncall.report.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.FailureMode;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.render.Block;
import oncall.render.Document;
import oncall.render.Step;
import oncall.render.Style;
import oncall.render.Text;
import oncall.report.runbook.Runbooks;
import org.jspecify.annotations.Nullable;

/**
 * The runbooks of pipelines whose tier requires one, the failure modes of any pipeline, and the risks of all others.
 *
 * @param today the day against which reviews are due
 */
record RunbooksChapter(Plan plan, LocalDate today) {

    private static final int DEEPER = 2;

    void addTo(Document.Builder document) {
        Runbooks runbooks = new Runbooks(plan, today);
        int number = 0;
        for (Pipeline pipeline : plan.pipelines()) {
            if (pipeline.requiresRunbook()) {
                if (number == 0) {
                    document.heading(2, "Runbooks");
                }
                number++;
                addNumbered(runbooks.chapter(pipeline), number, document);
            }
        }
        runbooks.addSharedFailures(document);
        addRisks(
                plan.pipelines().stream()
                        .filter(pipeline -> !pipeline.requiresRunbook())
                        .toList(),
                document);
    }

    /**
     * Adds a runbook with a number before every heading, since all runbooks have the same headings: {@code 2.}, {@code
     * 2.4.}, {@code 2.4.1.}
     */
    private static void addNumbered(Document runbook, int number, Document.Builder document) {
        int section = 0;
        for (Block block : runbook.blocks()) {
            if (block instanceof Block.Heading heading) {
                section += heading.level() == 2 ? 1 : 0;
                // a failure mode's heading begins with its own number: 3.
                String lead = number + "." + (section == 0 ? "" : section + ".") + (heading.level() > 2 ? "" : " ");
                document.heading(heading.level() + DEEPER, Text.of(lead).plus(heading.text()));
            } else {
                document.add(block);
            }
        }
    }

    private static void addRisks(List<Pipeline> pipelines, Document.Builder document) {
        if (pipelines.isEmpty()) {
            return;
        }
        document.heading(2, "Risks of the other pipelines")
                .paragraph(Text.of("Their tiers require no runbook; ")
                        .plus("oncall runbook", Style.CODE)
                        .plus(" prints what is known of each."));
        for (Pipeline pipeline : pipelines) {
            if (!pipeline.failureModes().isEmpty()) {
                document.heading(3, pipeline.name())
                        .list(
                                Block.Marks.BULLETS,
                                pipeline.failureModes().stream()
                                        .map(RunbooksChapter::risk)
                                        .toList());
            }
        }
    }

    private static Step risk(FailureMode mode) {
        Step risk = Step.of(Text.of(mode.title() + ".", Style.STRONG));
        risk = sentence(risk, " ", mode.cause());
        risk = sentence(risk, " What it does: ", mode.impact());
        return sentence(risk, " What one sees: ", mode.detection());
    }

    /** Adds a text as a sentence, and its code. */
    private static Step sentence(Step before, String lead, @Nullable String written) {
        if (written == null) {
            return before;
        }
        Step added = Step.of(written);
        String end = written.strip().endsWith(".") || !added.code().isEmpty() ? "" : ".";
        List<Text> code = new ArrayList<>(before.code());
        code.addAll(added.code());
        return new Step(before.text().plus(lead).plus(added.text()).plus(end), code);
    }
}
