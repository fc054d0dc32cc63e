package oncall.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Escalation;
import oncall.model.FailureMode;
import oncall.model.Monitoring;
import oncall.model.Monitoring.Alert;
import oncall.model.Monitoring.Dashboard;
import oncall.model.Pipeline;
import oncall.model.Project;
import oncall.model.Sla;
import oncall.model.Tier;
import oncall.model.TimeSpan;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Style;
import oncall.render.Table;
import oncall.render.Text;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/** What to do when a pipeline fails, and whom to call now. Parts of which nothing is written leave no heading. */
public final class RunbookReport {

    private final Project project;
    private final Pipeline pipeline;
    private final Shift current;
    private final Shift following;
    private final LocalDate today;
    private final People people;
    private final Document.Builder document = new Document.Builder();

    /**
     * @param current the shift of the day that the runbook is for
     * @param following the shift after it
     * @param today the day; before the rotation's start no shift holds it, and {@code current} is the first
     */
    public RunbookReport(Project project, Pipeline pipeline, Shift current, Shift following, LocalDate today) {
        this.project = project;
        this.pipeline = pipeline;
        this.current = current;
        this.following = following;
        this.today = today;
        this.people = new People(project.engineers());
    }

    public Document document() {
        document.heading(1, "Runbook: " + pipeline.name());
        facts();
        onCall();
        escalation();
        purpose();
        list("Inputs", pipeline.inputs());
        list("Transformations", pipeline.transformations());
        list("Outputs", pipeline.outputs());
        dependencies();
        monitoring();
        list("Checks", pipeline.checks());
        failureModes();
        steps("Restart", pipeline.restart());
        steps("Recovery", pipeline.recovery());
        return document.build();
    }

    private void facts() {
        List<Text> facts = new ArrayList<>();
        facts.add(fact("Pipeline", Text.of(pipeline.id(), Style.CODE)));
        addFact("Area", pipeline.area(), facts);
        addTier(facts);
        addSla(facts);
        addFact(
                "Last reviewed",
                pipeline.reviewed() == null ? null : pipeline.reviewed().toString(),
                facts);
        addFact("Confluence page", pipeline.confluence(), facts);
        document.bullets(facts);
    }

    private void addTier(List<Text> facts) {
        Tier tier = pipeline.tier();
        if (tier != null) {
            facts.add(fact(
                    "Tier",
                    Text.of(tier.id()
                            + (tier.resolveWithin() == null
                                    ? ""
                                    : ", failures mended within "
                                            + tier.resolveWithin().text())
                            + (tier.reviewEvery() == null
                                    ? ""
                                    : ", reviewed every " + tier.reviewEvery().text()))));
        }
    }

    private void addSla(List<Text> facts) {
        Sla sla = pipeline.sla();
        if (sla != null) {
            addFact("Failures mended within", text(sla.resolveWithin()), facts);
            addFact(
                    "Delivered by",
                    sla.deliveredBy() == null ? null : sla.deliveredBy() + " (" + project.timezone() + ")",
                    facts);
        }
    }

    private static void addFact(String name, @Nullable String value, List<Text> facts) {
        if (value != null) {
            facts.add(fact(name, Text.of(value)));
        }
    }

    private static Text fact(String name, Text value) {
        return Text.of(name + ":", Style.STRONG).plus(" ").plus(value);
    }

    private void onCall() {
        document.heading(2, "On call");
        document.paragraph(HandoffText.of(project) + ".");
        boolean isNow = current.days().contains(today);
        OnCallTable table = new OnCallTable(people);
        table.add(isNow ? "This shift" : "First shift", current);
        table.add("Next shift", following);
        document.table(table.table());
    }

    private void escalation() {
        document.heading(2, "Escalation");
        List<Text> steps = new ArrayList<>();
        boolean hasSecondary = current.secondaryWanted() || following.secondaryWanted();
        steps.add(
                Text.of(hasSecondary ? "On-call primary, then on-call secondary (above)" : "On-call primary (above)"));
        steps.add(Text.of("Primary owner: ").plus(people.withContacts(pipeline.primaryOwner())));
        steps.add(Text.of("Secondary owner: ").plus(people.withContacts(pipeline.secondaryOwner())));
        for (Escalation step : pipeline.escalation()) {
            Text who = step.engineer() == null ? Text.of(step.who()) : people.withContacts(step.engineer());
            steps.add(
                    step.after() == null
                            ? who
                            : Text.of("After " + step.after().text() + ": ").plus(who));
        }
        document.steps(steps);
    }

    private void purpose() {
        if (pipeline.purpose() != null) {
            document.heading(2, "Purpose");
            paragraphs(pipeline.purpose());
        }
    }

    /** An empty line divides paragraphs, as in Markdown. */
    private void paragraphs(String text) {
        StringBuilder paragraph = new StringBuilder();
        for (String line : text.split("\n", -1)) {
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

    private void dependencies() {
        List<Text> lines = new ArrayList<>();
        for (Pipeline other : project.pipelines()) {
            if (pipeline.dependsOn().contains(other.id())) {
                lines.add(Text.of("Needs " + other.name() + " (")
                        .plus(other.id(), Style.CODE)
                        .plus(")"));
            }
        }
        for (Pipeline other : project.pipelines()) {
            if (other.dependsOn().contains(pipeline.id())) {
                lines.add(Text.of("Needed by " + other.name() + " (")
                        .plus(other.id(), Style.CODE)
                        .plus(")"));
            }
        }
        if (!lines.isEmpty()) {
            document.heading(2, "Dependencies");
            document.bullets(lines);
        }
    }

    private void monitoring() {
        Monitoring monitoring = pipeline.monitoring();
        if (monitoring.dashboards().isEmpty() && monitoring.alerts().isEmpty()) {
            return;
        }
        document.heading(2, "Monitoring");
        List<Text> dashboards = new ArrayList<>();
        for (Dashboard dashboard : monitoring.dashboards()) {
            dashboards.add(
                    dashboard.url() == null ? Text.of(dashboard.name()) : Text.link(dashboard.name(), dashboard.url()));
        }
        document.bullets(dashboards);
        if (!monitoring.alerts().isEmpty()) {
            document.table(alerts(monitoring.alerts()));
        }
    }

    private static Table alerts(List<Alert> alerts) {
        List<Row> rows = new ArrayList<>();
        for (Alert alert : alerts) {
            List<Cell> cells = List.of(
                    Cell.of(alert.name()),
                    optional(alert.threshold()),
                    optional(alert.severity() == null ? null : alert.severity().id()),
                    optional(alert.action()));
            rows.add(new Row(cells, false));
        }
        return new Table(
                List.of(
                        new Column("Alert", false),
                        new Column("Threshold", true),
                        new Column("Severity", false),
                        new Column("What to do", true)),
                rows);
    }

    private void failureModes() {
        if (pipeline.failureModes().isEmpty() && project.failureModes().isEmpty()) {
            return;
        }
        document.heading(2, "What can go wrong");
        for (FailureMode mode : pipeline.failureModes()) {
            failureMode(mode, mode.title());
        }
        for (FailureMode mode : project.failureModes()) {
            failureMode(mode, mode.title() + " (any pipeline)");
        }
    }

    private void failureMode(FailureMode mode, String title) {
        document.heading(3, title);
        List<Text> facts = new ArrayList<>();
        addFact("Seen by", mode.detection(), facts);
        addFact("Cause", mode.cause(), facts);
        addFact("Impact", mode.impact(), facts);
        document.bullets(facts);
        document.steps(texts(mode.troubleshooting()));
    }

    private void list(String title, List<String> items) {
        if (!items.isEmpty()) {
            document.heading(2, title);
            document.bullets(texts(items));
        }
    }

    private void steps(String title, List<String> items) {
        if (!items.isEmpty()) {
            document.heading(2, title);
            document.steps(texts(items));
        }
    }

    private static List<Text> texts(List<String> items) {
        List<Text> texts = new ArrayList<>();
        for (String item : items) {
            texts.add(Text.of(item));
        }
        return texts;
    }

    private static Cell optional(@Nullable String text) {
        return text == null ? Cell.EMPTY : Cell.of(text);
    }

    private static @Nullable String text(@Nullable TimeSpan span) {
        return span == null ? null : span.text();
    }
}
