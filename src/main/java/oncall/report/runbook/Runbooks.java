package oncall.report.runbook;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.render.Block;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Style;
import oncall.render.Table;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.People;
import oncall.schedule.EscalationChain;
import oncall.schedule.OnCallNow;

/** The runbooks of a plan's pipelines, and the content of each from top to bottom. */
public final class Runbooks {

    private static final String FAILURES = "What can go wrong";
    private static final String STEPS = "What to do";

    private final Plan plan;
    private final LocalDate today;
    private final Function<Pipeline, Text> links;
    private final People people;
    private final Map<String, Pipeline> byId = new HashMap<>();
    private final Map<String, List<Pipeline>> neededBy = new HashMap<>();

    /** Runbooks for a larger document. */
    Runbooks(Plan plan, LocalDate today) {
        this(plan, today, Runbooks::byId);
    }

    /**
     * Runbooks with links.
     *
     * @param today the day against which reviews are due
     * @param links how one runbook links to another
     */
    Runbooks(Plan plan, LocalDate today, Function<Pipeline, Text> links) {
        this.plan = plan;
        this.today = today;
        this.links = links;
        this.people = new People(plan.engineers());
        for (Pipeline pipeline : plan.pipelines()) {
            byId.put(pipeline.id(), pipeline);
            for (String needed : new LinkedHashSet<>(pipeline.dependsOn())) {
                neededBy.computeIfAbsent(needed, id -> new ArrayList<>()).add(pipeline);
            }
        }
    }

    /**
     * What to do when a pipeline fails, and whom to call now.
     *
     * @param now who is on call in each rotation, with the shifts from the current or the next on
     */
    Document page(Pipeline pipeline, List<OnCallNow> now) {
        Document.Builder document = new Document.Builder().heading(1, "Runbook: " + pipeline.name());
        RunbookSections sections = new RunbookSections(pipeline, document);
        addOnCall(EscalationChain.answering(pipeline, now), document);
        addWhatToDo(pipeline, EscalationChain.on(pipeline, now), false, sections, document);
        addOrigin(pipeline, document);
        return document.build();
    }

    /** What to do when a pipeline fails, and whom to call on any day, by role. */
    Document standing(Pipeline pipeline) {
        Document.Builder document = new Document.Builder().heading(1, "Runbook: " + pipeline.name());
        RunbookSections sections = new RunbookSections(pipeline, document);
        addWhatToDo(pipeline, EscalationChain.standing(pipeline, plan.rotations()), true, sections, document);
        document.bullets(RunbookSections.facts(RunbookSections.fact("Confluence page", page(pipeline))));
        return document.build();
    }

    private void addWhatToDo(
            Pipeline pipeline,
            EscalationChain chain,
            boolean isStanding,
            RunbookSections sections,
            Document.Builder document) {
        int own = pipeline.failureModes().size();
        List<Text> failures = new ArrayList<>(RunbookSections.titles(pipeline.failureModes(), 0));
        failures.addAll(RunbookSections.titles(plan.failureModes(), own));
        document.bullets(
                FAILURES, failures.stream().map(Text::unstyled).map(Text::jump).toList());
        sections.list("Restart", Block.Marks.BOXES, pipeline.restart());
        sections.list("Recovery", Block.Marks.BOXES, pipeline.recovery());
        new EscalationSection(chain, isStanding, isNamed(), people).addTo(document);
        if (!failures.isEmpty()) {
            document.heading(2, STEPS);
            RunbookSections.failures(pipeline.failureModes(), 0, document);
            RunbookSections.failures(plan.failureModes(), own, document);
        }
        sections.facts(plan, today);
        sections.monitoring();
        document.bullets("Dependencies", dependencies(pipeline));
        sections.data();
    }

    private void addOnCall(List<OnCallNow> now, Document.Builder document) {
        document.heading(2, "On call");
        if (now.isEmpty()) {
            document.paragraph("No rotation answers for this pipeline. Call the owners below.");
            return;
        }
        OnCallCards.add(now, isNamed(), people, document);
        document.paragraph(Text.of(
                "As of " + DateText.withWeekday(today) + "; times are in " + plan.timezone() + ".", Style.MUTED));
    }

    /** The name and the id alone, for a runbook without others beside it. */
    static Text byId(Pipeline pipeline) {
        return Text.of(pipeline.name() + " (").plus(pipeline.id(), Style.CODE).plus(")");
    }

    /** A link to the Confluence page that shows the runbook, if the plan names one. */
    static Text byPage(Pipeline pipeline) {
        String page = pipeline.confluence();
        if (page == null) {
            return byId(pipeline);
        }
        return isAddress(page) ? Text.link(pipeline.name(), page) : Text.page(pipeline.name(), page);
    }

    /** Whether a page in the plan is an address, not an id. */
    private static boolean isAddress(String page) {
        return (page.startsWith("https://") || page.startsWith("http://")) && page.indexOf(' ') < 0;
    }

    /** The pipelines that this one waits for and those that wait for it, each with its owner. */
    List<Text> dependencies(Pipeline pipeline) {
        List<Text> lines = new ArrayList<>();
        for (String id : pipeline.dependsOn()) {
            Pipeline needed = byId.get(id);
            Text unknown = Text.of(id, Style.CODE).plus(", which is not in the plan");
            lines.add(Text.of("Needs ").plus(needed == null ? unknown : withOwner(needed)));
        }
        for (Pipeline other : neededBy.getOrDefault(pipeline.id(), List.of())) {
            lines.add(Text.of("Needed by ").plus(withOwner(other)));
        }
        return lines;
    }

    private Text withOwner(Pipeline pipeline) {
        return links.apply(pipeline).plus(", owned by ").plus(people.withContacts(pipeline.primaryOwner()));
    }

    /** Whether rotations have names, so that people can tell them apart. */
    boolean isNamed() {
        return plan.rotations().size() > 1;
    }

    /** The page in Confluence, as a link if its address is known; empty without a page. */
    Text page(Pipeline pipeline) {
        String page = pipeline.confluence();
        if (page == null || isAddress(page)) {
            return page == null ? Text.EMPTY : Text.link(page, page);
        }
        String id = URLEncoder.encode(page, StandardCharsets.UTF_8).replace("+", "%20");
        return plan.confluence() == null
                ? Text.of(page)
                : Text.link(page, plan.confluence().replace("{id}", id));
    }

    private void addOrigin(Pipeline pipeline, Document.Builder document) {
        document.heading(2, "About this page");
        Text page = page(pipeline);
        if (!page.isEmpty()) {
            document.bullets(List.of(RunbookSections.fact("Confluence page", page)));
        }
        Text note = Text.of("This page is generated from the plan's files. Change those, not this page.");
        document.callout(Block.Tone.NOTE, note)
                .paragraph("To write it again with the people on call now:")
                .verbatim(List.of(Text.of("oncall runbook " + pipeline.id())));
    }

    /** All runbooks with tier, owners and last review, and the people on call, if any rotations are given. */
    Document index(List<OnCallNow> now) {
        Document.Builder document = new Document.Builder().heading(1, "Runbooks: " + plan.team());
        if (!now.isEmpty()) {
            addOnCall(now, document);
        }
        document.heading(2, "Pipelines");
        if (plan.pipelines().isEmpty()) {
            document.paragraph("The plan has no pipelines.");
        } else {
            document.table(table());
        }
        return document.build();
    }

    private Table table() {
        List<Column> columns = List.of(
                Column.flexible("Runbook"),
                Column.text("Area"),
                Column.text("Tier"),
                Column.text("Respond within"),
                Column.text("Resolve within"),
                Column.text("Primary owner"),
                Column.text("Secondary owner"),
                Column.text("Last reviewed"));
        return Table.of(
                        columns,
                        plan.pipelines(),
                        pipeline -> Row.of(
                                Cell.of(links.apply(pipeline)),
                                pipeline.area(),
                                pipeline.tier() == null ? null : pipeline.tier().id(),
                                RunbookSections.respondWithin(pipeline),
                                RunbookSections.resolveWithin(pipeline),
                                people.name(pipeline.primaryOwner()),
                                people.names(pipeline.secondaryOwners()),
                                Cell.of(RunbookSections.review(pipeline, today))))
                .withoutEmptyColumns();
    }
}
