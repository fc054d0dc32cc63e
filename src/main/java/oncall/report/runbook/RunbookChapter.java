package oncall.report.runbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/**
 * Runbooks as parts of the plan, which says elsewhere who is on call, who the owners are, and what failures mean.
 *
 * @param today the day against which reviews are due
 */
public record RunbookChapter(Plan plan, LocalDate today, Runbooks runbooks) {

    /** The runbooks of a plan. */
    public static RunbookChapter of(Plan plan, LocalDate today) {
        return new RunbookChapter(plan, today, new Runbooks(plan, today));
    }

    /** Adds a runbook under a heading of level 3. */
    public void add(int number, Pipeline pipeline, Document.Builder document) {
        document.heading(3, number + ". " + pipeline.name());
        RunbookSections sections = new RunbookSections(pipeline, document);
        sections.purpose();
        document.list(Marks.BULLETS, facts(pipeline, sections));
        sections.alerts();
        addSteps(pipeline.failureModes(), document);
        addSteps("Restart", Marks.BOXES, pipeline.restart(), document);
        addSteps("Recovery", Marks.BOXES, pipeline.recovery(), document);
        EscalationChain chain = EscalationChain.standing(pipeline, plan.rotations());
        document.paragraph(Text.of("Escalation", Style.STRONG).plus(":"))
                .steps(new EscalationSection(chain, true, runbooks.isNamed(), new People(plan.engineers())).steps());
    }

    /** Whether there is more to say than whom to call. */
    public boolean isWorthReading(Pipeline pipeline) {
        return pipeline.requiresRunbook()
                || pipeline.purpose() != null
                || !pipeline.restart().isEmpty()
                || !pipeline.recovery().isEmpty()
                || pipeline.failureModes().stream()
                        .anyMatch(mode -> !mode.troubleshooting().isEmpty())
                || !facts(pipeline, new RunbookSections(pipeline, new Document.Builder()))
                        .isEmpty();
    }

    private List<Step> facts(Pipeline pipeline, RunbookSections sections) {
        List<Step> facts = new ArrayList<>();
        addFact("Inputs", pipeline.inputs(), facts);
        addFact("Transformations", pipeline.transformations(), facts);
        addFact("Outputs", pipeline.outputs(), facts);
        addFact("Checks", pipeline.checks(), facts);
        Text page = runbooks.page(pipeline);
        boolean isLink = page.spans().stream().anyMatch(span -> span.url() != null);
        RunbookSections.facts(
                        RunbookSections.fact("Delivered by", sections.delivered(plan)),
                        RunbookSections.fact("Dashboards", sections.dashboards()),
                        RunbookSections.fact("Last reviewed", RunbookSections.review(pipeline, today)),
                        RunbookSections.fact("Confluence page", isLink ? page : Text.EMPTY))
                .forEach(fact -> facts.add(Step.of(fact)));
        runbooks.dependencies(pipeline).forEach(dependency -> facts.add(Step.of(dependency)));
        return facts;
    }

    /** Adds some items as written in a file as one fact; their code follows it. */
    private static void addFact(String name, List<String> items, List<Step> facts) {
        Text text = Text.EMPTY;
        List<Text> code = new ArrayList<>();
        for (Step item : Step.each(items)) {
            text = text.plus(text.isEmpty() ? "" : "; ").plus(item.text());
            code.addAll(item.code());
        }
        if (!items.isEmpty()) {
            facts.add(new Step(Text.of(name + ":", Style.STRONG).plus(" ").plus(text), code));
        }
    }

    /** Adds what to do about the failures that any pipeline can have. */
    public void addShared(Document.Builder document) {
        if (plan.failureModes().stream()
                .anyMatch(mode -> !mode.troubleshooting().isEmpty())) {
            document.heading(3, "Any pipeline");
            addSteps(plan.failureModes(), document);
        }
    }

    private static void addSteps(List<FailureMode> modes, Document.Builder document) {
        for (FailureMode mode : modes) {
            String title = WrittenLine.text(mode.title()).unstyled();
            addSteps("If it is “" + title + "”", Marks.NUMBERS, mode.troubleshooting(), document);
        }
    }

    /** Adds steps under a line that names them, or nothing if there are none. */
    private static void addSteps(String title, Marks marks, List<String> items, Document.Builder document) {
        if (!items.isEmpty()) {
            document.paragraph(Text.of(title, Style.STRONG).plus(":")).list(marks, Step.each(items));
        }
    }

    /** A link to a runbook: to its page in Confluence, or to its file in the folder of runbooks. */
    public Text link(Pipeline pipeline, Format format) {
        Text page = runbooks.page(pipeline);
        String url = page.isEmpty() ? null : page.spans().get(0).url();
        return Text.link(
                pipeline.name(), url != null ? url : "runbooks/" + RunbookPages.stem(pipeline) + format.ending());
    }
}
