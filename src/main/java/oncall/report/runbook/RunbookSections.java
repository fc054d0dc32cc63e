package oncall.report.runbook;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oncall.model.AlertSeverity;
import oncall.model.FailureMode;
import oncall.model.Monitoring;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.model.RunbookDuty;
import oncall.model.Sla;
import oncall.model.Tier;
import oncall.model.TimeSpan;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Step;
import oncall.render.Style;
import oncall.render.Table;
import oncall.render.Text;
import oncall.report.Phrase;
import org.jspecify.annotations.Nullable;

/** Adds the facts about a pipeline to a document, section by section. A section without content has no heading. */
final class RunbookSections {

    private static final String SHARED = "What can go wrong with any pipeline";

    private final Pipeline pipeline;
    private final Document.Builder document;

    RunbookSections(Pipeline pipeline, Document.Builder document) {
        this.pipeline = pipeline;
        this.document = document;
    }

    /** How urgent the pipeline is, and when its runbook was reviewed. */
    void facts(Plan plan, LocalDate day) {
        Text id = Text.of(pipeline.id(), Style.CODE);
        Sla sla = pipeline.sla();
        String delivered =
                sla == null || sla.deliveredBy() == null ? null : sla.deliveredBy() + " (" + plan.timezone() + ")";
        document.bullets(facts(
                fact("Pipeline", pipeline.area() == null ? id : id.plus(", area " + pipeline.area())),
                fact("Tier", tier(pipeline.tier())),
                fact("Resolve within", resolveWithin(pipeline)),
                fact("Delivered by", delivered),
                fact("Last reviewed", review(pipeline, day))));
    }

    private static List<Text> facts(Text... facts) {
        return Stream.of(facts).filter(fact -> !fact.isEmpty()).toList();
    }

    private static Text fact(String name, @Nullable String value) {
        return fact(name, value == null ? Text.EMPTY : Text.of(value));
    }

    /** A name and its value; empty without a value. */
    static Text fact(String name, Text value) {
        return value.isEmpty()
                ? value
                : Text.of(name + ":", Style.STRONG).plus(" ").plus(value);
    }

    /** A tier such as {@code investor (runbook required, reviewed every 90 days)}. */
    private static @Nullable String tier(@Nullable Tier tier) {
        if (tier == null) {
            return null;
        }
        List<String> asked = Stream.of(
                        tier.runbook() == RunbookDuty.REQUIRED ? "runbook required" : "",
                        tier.reviewEvery() == null ? "" : "reviewed every " + Phrase.span(tier.reviewEvery()))
                .filter(words -> !words.isEmpty())
                .toList();
        return tier.id() + (asked.isEmpty() ? "" : " (" + String.join(", ", asked) + ")");
    }

    /** What the pipeline's users were promised, or else what its tier requires; both if they differ. */
    static @Nullable String resolveWithin(Pipeline pipeline) {
        TimeSpan promised = pipeline.sla() == null ? null : pipeline.sla().resolveWithin();
        Tier tier = pipeline.tier();
        TimeSpan asked = tier == null ? null : tier.resolveWithin();
        if (promised == null || tier == null || asked == null || asked.equals(promised)) {
            TimeSpan span = promised == null ? asked : promised;
            return span == null ? null : Phrase.span(span);
        }
        return Phrase.span(promised) + " (tier " + tier.id() + ": " + Phrase.span(asked) + ")";
    }

    /**
     * A review such as {@code 2026-10-16, next due 2027-01-14}; empty for a pipeline that was not reviewed and need not
     * be.
     */
    static Text review(Pipeline pipeline, LocalDate day) {
        LocalDate last = pipeline.reviewed();
        TimeSpan every = pipeline.tier() == null ? null : pipeline.tier().reviewEvery();
        if (last == null) {
            return every == null ? Text.EMPTY : Text.of("never, and due", Style.ALERT);
        }
        if (every == null) {
            return Text.of(last.toString());
        }
        LocalDate due = last.plusDays(every.days());
        return due.isBefore(day)
                ? Text.of(last + ", ").plus("next was due " + due, Style.ALERT)
                : Text.of(last + ", next due " + due);
    }

    /** The purpose. An empty line separates paragraphs, as in Markdown. */
    void purpose() {
        if (pipeline.purpose() != null) {
            document.heading(2, "Purpose");
            for (String paragraph : pipeline.purpose().strip().split("\n\\s*\n", -1)) {
                document.paragraph(paragraph.lines().map(String::strip).collect(Collectors.joining(" ")));
            }
        }
    }

    /** What can go wrong with this pipeline. */
    void failures() {
        failures("What can go wrong", pipeline.failureModes(), 0, document);
    }

    /** What can go wrong with any pipeline. The numbers continue after those of this pipeline. */
    void sharedFailures(Plan plan) {
        int own = pipeline.failureModes().size();
        failures(own == 0 ? "What can go wrong" : SHARED, plan.failureModes(), own, document);
    }

    /** What can go wrong with any pipeline, under its own heading. */
    static void addSharedFailures(Plan plan, Document.Builder document) {
        failures(SHARED, plan.failureModes(), 0, document);
    }

    /** The signs, the meaning and the remedies of each failure mode, numbered from the one after {@code before}. */
    private static void failures(String heading, List<FailureMode> modes, int before, Document.Builder document) {
        if (!modes.isEmpty()) {
            document.heading(2, heading);
        }
        int number = before;
        for (FailureMode mode : modes) {
            number++;
            document.heading(3, number + ". " + mode.title());
            document.bullets(facts(
                    fact("What you see", mode.detection()),
                    fact("What it means", mode.cause()),
                    fact("Impact", mode.impact())));
            if (!mode.troubleshooting().isEmpty()) {
                document.paragraph("What to do:").steps(Step.each(mode.troubleshooting()));
            }
        }
    }

    void checklist(String title, List<String> items) {
        if (!items.isEmpty()) {
            document.heading(2, title).checklist(Step.each(items));
        }
    }

    /** Dashboards and alerts. */
    void monitoring() {
        Monitoring monitoring = pipeline.monitoring();
        if (monitoring.dashboards().isEmpty() && monitoring.alerts().isEmpty()) {
            return;
        }
        document.heading(2, "Monitoring");
        document.bullets(monitoring.dashboards().stream()
                .map(dashboard -> dashboard.url() == null
                        ? Text.of(dashboard.name())
                        : Text.link(dashboard.name(), dashboard.url()))
                .toList());
        if (!monitoring.alerts().isEmpty()) {
            document.table(alerts(monitoring));
        }
    }

    private static Table alerts(Monitoring monitoring) {
        return Table.of(
                List.of(
                        Column.text("Alert"),
                        Column.flexible("Threshold"),
                        Column.text("Severity"),
                        Column.flexible("What to do")),
                monitoring.alerts(),
                alert -> Row.of(
                        Cell.of(alert.name()),
                        Cell.of(alert.threshold()),
                        severity(alert.severity()),
                        Cell.of(alert.action())));
    }

    private static Cell severity(@Nullable AlertSeverity severity) {
        return severity == null
                ? Cell.EMPTY
                : Cell.of(Text.of(severity.id(), severity == AlertSeverity.CRITICAL ? Style.STRONG : Style.PLAIN));
    }

    /** What the pipeline reads, does and writes, and its checks. */
    void data() {
        document.bullets("Checks", Text.each(pipeline.checks()))
                .bullets("Inputs", Text.each(pipeline.inputs()))
                .bullets("Transformations", Text.each(pipeline.transformations()))
                .bullets("Outputs", Text.each(pipeline.outputs()));
    }
}
