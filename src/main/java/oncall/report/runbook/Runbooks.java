package oncall.report.runbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import oncall.model.FailureMode;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.render.Block;
import oncall.render.Document;
import oncall.render.Step;
import oncall.render.Style;
import oncall.render.Text;
import oncall.render.WrittenLine;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.owners.OwnershipTable;
import oncall.schedule.EscalationChain;
import oncall.schedule.OnCallNow;
import org.jspecify.annotations.Nullable;

/** The runbooks of a plan's pipelines, and the content of each from top to bottom. */
public final class Runbooks {

    private final Plan plan;
    private final LocalDate today;
    private final PipelineLinks links;
    private final People people;

    /**
     * Runbooks with links.
     *
     * @param today the day against which reviews are due
     * @param links how one runbook links to another
     */
    Runbooks(Plan plan, LocalDate today, Function<Pipeline, Text> links) {
        this.plan = plan;
        this.today = today;
        this.links = new PipelineLinks(plan, links);
        this.people = new People(plan.engineers());
    }

    /**
     * What to do when a pipeline fails, and whom to call now.
     *
     * @param now who is on call in each rotation, with the shifts from the current or the next on
     */
    Document page(Pipeline pipeline, List<OnCallNow> now) {
        Document.Builder document = new Document.Builder().heading(1, "Runbook: " + pipeline.name());
        addOnCall(EscalationChain.answering(pipeline, now), pipeline, document);
        addWhatToDo(pipeline, EscalationChain.on(pipeline, now), false, document);
        return document.heading(2, "How this page was made")
                .paragraph(Text.of("Written by ")
                        .plus("oncall runbook " + pipeline.id(), Style.CODE)
                        .plus(" from the plan's files. Change those files, not this page."))
                .build();
    }

    /** What to do when a pipeline fails, and whom to call on any day, by role. */
    Document standing(Pipeline pipeline) {
        Document.Builder document = new Document.Builder().heading(1, "Runbook: " + pipeline.name());
        addWhatToDo(pipeline, EscalationChain.standing(pipeline, plan.rotations()), true, document);
        return document.build();
    }

    private void addWhatToDo(Pipeline pipeline, EscalationChain chain, boolean isStanding, Document.Builder document) {
        List<FailureMode> modes = new ArrayList<>(pipeline.failureModes());
        modes.addAll(plan.failureModes());
        List<Text> titles = IntStream.range(0, modes.size())
                .mapToObj(i -> Text.of((i + 1) + ". ")
                        .plus(WrittenLine.text(modes.get(i).title())))
                .toList();
        document.bullets(
                "What can go wrong",
                titles.stream().map(Text::unstyled).map(Text::jump).toList());
        addBoxes("Restart", pipeline.restart(), document);
        addBoxes("Recovery", pipeline.recovery(), document);
        document.heading(2, "Escalation").steps(new EscalationSection(chain, isStanding, isNamed(), people).steps());
        if (!modes.isEmpty()) {
            document.heading(2, "What to do");
        }
        for (int i = 0; i < modes.size(); i++) {
            FailureMode mode = modes.get(i);
            List<Step> facts = Stream.of(
                            PipelineFacts.fact("What you see", mode.detection()),
                            PipelineFacts.fact("What it means", mode.cause()),
                            PipelineFacts.fact("Impact", mode.impact()))
                    .filter(fact -> !fact.text().isEmpty())
                    .toList();
            document.heading(3, titles.get(i))
                    .list(Block.Marks.BULLETS, facts)
                    .steps(Step.each(mode.troubleshooting()));
        }
        document.heading(2, "About the pipeline");
        new PipelineFacts(plan, pipeline, today, links).addTo(document, true);
    }

    private static void addBoxes(String title, List<String> steps, Document.Builder document) {
        if (!steps.isEmpty()) {
            document.heading(2, title).checklist(Step.each(steps));
        }
    }

    private void addOnCall(List<OnCallNow> now, @Nullable Pipeline pipeline, Document.Builder document) {
        document.heading(2, "On call");
        if (now.isEmpty()) {
            document.paragraph("No rotation answers for this pipeline. Call the owners below.");
            return;
        }
        OnCallCards.add(now, isNamed(), pipeline, people, document);
        String asOf = DateText.asOf(now.get(0).current().now(), plan);
        document.paragraph(Text.of("As of " + asOf + "; times are in " + plan.timezone() + ".", Style.MUTED));
    }

    /** Whether rotations have names, so that people can tell them apart. */
    boolean isNamed() {
        return plan.rotations().size() > 1;
    }

    /** All runbooks with tier, owners and last review, and the people on call, if any rotations are given. */
    Document index(List<OnCallNow> now) {
        Document.Builder document = new Document.Builder().heading(1, "Runbooks: " + plan.team());
        if (!now.isEmpty()) {
            addOnCall(now, null, document);
        }
        document.heading(2, "Pipelines");
        if (plan.pipelines().isEmpty()) {
            document.paragraph("The plan has no pipelines.");
        } else {
            document.table(
                    new OwnershipTable(plan, people).of(links::to, pipeline -> PipelineFacts.review(pipeline, today)));
        }
        return document.build();
    }
}
