package oncall.report.runbook;

import java.time.LocalDate;
import java.util.List;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.render.Block;
import oncall.render.Document;
import oncall.render.Step;
import oncall.render.Text;
import oncall.report.Format;
import oncall.report.People;
import oncall.report.Report;
import oncall.report.Shape;
import oncall.schedule.EscalationChain;
import oncall.schedule.Shift;

/** What to do when a pipeline fails, and whom to call now. Empty parts have no heading. */
record RunbookReport(Runbooks runbooks, Pipeline pipeline) implements Report {

    /** What it is printed in. */
    static final List<Format> FORMATS = Format.of(Shape.DOCUMENT, Shape.PAGE, Shape.WIKI_PAGE);

    @Override
    public Document document() {
        Plan plan = runbooks.plan();
        People people = runbooks.people();
        int ownModes = pipeline.failureModes().size();
        return Document.of(List.of(
                new Header(plan, pipeline, runbooks.day(), "Runbook: " + pipeline.name()),
                new OnCallSection(plan, runbooks.shifts(), runbooks.day(), people),
                escalation(),
                document -> purpose(pipeline, document),
                new FailureSection("What can go wrong", pipeline.failureModes(), 1),
                document -> checklist("Restart", pipeline.restart(), document),
                document -> checklist("Recovery", pipeline.recovery(), document),
                new FailureSection(
                        ownModes == 0 ? "What can go wrong" : "What can go wrong with any pipeline",
                        plan.failureModes(),
                        ownModes + 1),
                new MonitoringSection(pipeline.monitoring()),
                new DependencySection(runbooks.dependencies(), pipeline, people, runbooks.links()),
                new DataSection(pipeline),
                document -> about(pipeline, document)));
    }

    private EscalationSection escalation() {
        Shift shift = runbooks.shifts().get(0);
        LocalDate start =
                shift.days().contains(runbooks.day()) ? null : shift.days().from();
        return new EscalationSection(
                EscalationChain.on(runbooks.day(), shift, pipeline), start, null, runbooks.people());
    }

    /** An empty line divides paragraphs, as in Markdown. */
    static void purpose(Pipeline pipeline, Document.Builder document) {
        if (pipeline.purpose() == null) {
            return;
        }
        document.heading(2, "Purpose");
        StringBuilder paragraph = new StringBuilder();
        for (String line : pipeline.purpose().split("\n", -1)) {
            if (!line.isBlank()) {
                paragraph.append(paragraph.length() == 0 ? "" : " ").append(line.strip());
            } else if (paragraph.length() > 0) {
                document.paragraph(paragraph.toString());
                paragraph.setLength(0);
            }
        }
        if (paragraph.length() > 0) {
            document.paragraph(paragraph.toString());
        }
    }

    static void checklist(String title, List<String> items, Document.Builder document) {
        if (!items.isEmpty()) {
            document.heading(2, title).checklist(Step.each(items));
        }
    }

    private static void about(Pipeline pipeline, Document.Builder document) {
        document.heading(2, "About this page");
        if (pipeline.confluence() != null) {
            document.bullets(List.of(Facts.of("Confluence page", page(pipeline.confluence()))));
        }
        document.callout(
                Block.Tone.NOTE, Text.of("This page is written from the plan's files. Change those, not this page."));
        document.paragraph("This writes it anew, with who is on call now:");
        document.verbatim(List.of(Text.of("oncall runbook " + pipeline.id())));
    }

    private static Text page(String page) {
        return RunbookLinks.isAddress(page) ? Text.link(page, page) : Text.of(page);
    }
}
