package oncall.report.runbook;

import java.time.LocalDate;
import java.util.List;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.render.Block;
import oncall.render.Document;
import oncall.render.Text;
import oncall.report.People;
import oncall.schedule.Shift;

/** What to do when a pipeline fails, and whom to call now. Parts of which nothing is written leave no heading. */
public final class RunbookReport {

    private final Plan project;
    private final List<Shift> shifts;
    private final LocalDate today;
    private final RunbookLinks links;
    private final People people;
    private final Dependencies dependencies;

    /**
     * @param shifts the shift of the day and those after it
     * @param today the day; before the rotation's start no shift holds it
     * @param links how to lead to the runbooks of other pipelines
     */
    public RunbookReport(Plan project, List<Shift> shifts, LocalDate today, RunbookLinks links) {
        this.project = project;
        this.shifts = List.copyOf(shifts);
        this.today = today;
        this.links = links;
        this.people = new People(project.engineers());
        this.dependencies = new Dependencies(project.pipelines());
    }

    /** The runbook of one of the plan's pipelines. */
    public Document document(Pipeline pipeline) {
        int ownModes = pipeline.failureModes().size();
        List<Section> sections = List.of(
                new Lead(project, pipeline, today, "Runbook: " + pipeline.name()),
                new OnCallSection(project, shifts, today, people),
                new EscalationSection(pipeline, shifts.get(0), today, people),
                document -> purpose(pipeline, document),
                new FailureSection("What can go wrong", pipeline.failureModes(), 1),
                document -> checklist("Restart", pipeline.restart(), document),
                document -> checklist("Recovery", pipeline.recovery(), document),
                new FailureSection(
                        ownModes == 0 ? "What can go wrong" : "What can go wrong with any pipeline",
                        project.failureModes(),
                        ownModes + 1),
                new MonitoringSection(pipeline.monitoring()),
                new DependencySection(dependencies, pipeline, people, links),
                new DataSection(pipeline),
                document -> about(pipeline, document));
        Document.Builder document = Document.builder();
        for (Section section : sections) {
            section.addTo(document);
        }
        return document.build();
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
            document.heading(2, title);
            document.checklist(Section.steps(items));
        }
    }

    private static void about(Pipeline pipeline, Document.Builder document) {
        document.heading(2, "About this page");
        if (pipeline.confluence() != null) {
            document.bullets(List.of(Section.fact("Confluence page", page(pipeline.confluence()))));
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
