package oncall.report.runbook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import oncall.model.FailureMode;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.render.Block.Marks;
import oncall.render.Document;
import oncall.render.Step;
import oncall.render.Style;
import oncall.render.Text;
import oncall.render.WrittenLine;
import oncall.report.Format;
import oncall.report.People;
import oncall.schedule.EscalationChain;
import org.jspecify.annotations.Nullable;

/**
 * The runbooks as a chapter of the plan, first those of pipelines whose tier requires one. The plan says elsewhere who is
 * on call, who the owners are, and what failures mean.
 */
public final class RunbooksChapter {

    private final Plan plan;
    private final LocalDate today;
    private final People people;
    private final PipelineLinks links;

    /** @param today the day against which reviews are due */
    public RunbooksChapter(Plan plan, LocalDate today) {
        this.plan = plan;
        this.today = today;
        this.people = new People(plan.engineers());
        this.links = new PipelineLinks(plan, PipelineLinks::byId);
    }

    /**
     * Adds the chapter, or nothing if no runbook says more than whom to call.
     *
     * @param linked the format of the runbooks to link to; null to write them here
     */
    public void addTo(Document.Builder document, @Nullable Format linked) {
        List<Pipeline> pipelines = plan.pipelines().stream()
                .filter(this::isWorthReading)
                .sorted(Comparator.comparing(pipeline -> !pipeline.requiresRunbook()))
                .toList();
        if (pipelines.isEmpty()) {
            return;
        }
        document.heading(2, "Runbooks");
        if (!plan.tiers().isEmpty()) {
            document.paragraph(
                    "Tiers: " + plan.tiers().stream().map(PipelineFacts::tier).collect(Collectors.joining("; ")) + ".");
        }
        if (linked != null) {
            document.bullets(
                    pipelines.stream().map(pipeline -> link(pipeline, linked)).toList());
            return;
        }
        int number = 0;
        for (Pipeline pipeline : pipelines) {
            number++;
            document.heading(3, number + ". " + pipeline.name());
            add(pipeline, document);
        }
        if (hasSteps(plan.failureModes())) {
            document.heading(3, "Any pipeline");
            addSteps(plan.failureModes(), document);
        }
    }

    private void add(Pipeline pipeline, Document.Builder document) {
        new PipelineFacts(plan, pipeline, today, links).addTo(document, false);
        addSteps(pipeline.failureModes(), document);
        addSteps("Restart", Marks.BOXES, Step.each(pipeline.restart()), document);
        addSteps("Recovery", Marks.BOXES, Step.each(pipeline.recovery()), document);
        EscalationChain chain = EscalationChain.standing(pipeline, plan.rotations());
        addSteps(
                "Escalation",
                Marks.NUMBERS,
                new EscalationSection(chain, true, plan.rotations().size() > 1, people).steps(),
                document);
    }

    /** Whether there is more to say than whom to call. */
    private boolean isWorthReading(Pipeline pipeline) {
        return pipeline.requiresRunbook()
                || pipeline.purpose() != null
                || !pipeline.restart().isEmpty()
                || !pipeline.recovery().isEmpty()
                || hasSteps(pipeline.failureModes())
                || !new PipelineFacts(plan, pipeline, today, links)
                        .details(false)
                        .isEmpty();
    }

    private static boolean hasSteps(List<FailureMode> modes) {
        return modes.stream().anyMatch(mode -> !mode.troubleshooting().isEmpty());
    }

    private static void addSteps(List<FailureMode> modes, Document.Builder document) {
        for (FailureMode mode : modes) {
            String title = WrittenLine.text(mode.title()).unstyled();
            addSteps("If it is “" + title + "”", Marks.NUMBERS, Step.each(mode.troubleshooting()), document);
        }
    }

    /** Adds steps under a line that names them, or nothing if there are none. */
    private static void addSteps(String title, Marks marks, List<Step> steps, Document.Builder document) {
        if (!steps.isEmpty()) {
            document.paragraph(Text.of(title, Style.STRONG).plus(":")).list(marks, steps);
        }
    }

    /** A link to a runbook: to its page in Confluence, or to its file in the folder of runbooks. */
    private Text link(Pipeline pipeline, Format format) {
        String page = links.address(pipeline);
        String file = "runbooks/" + RunbookPages.stem(pipeline) + format.ending();
        return Text.link(pipeline.name(), page == null ? file : page);
    }
}
