package oncall.report.runbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import oncall.model.AlertSeverity;
import oncall.model.FailureMode;
import oncall.model.Monitoring;
import oncall.model.Monitoring.Alert;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.model.RunbookDuty;
import oncall.model.Sla;
import oncall.model.Tier;
import oncall.model.TimeSpan;
import oncall.render.Block.Marks;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Step;
import oncall.render.Style;
import oncall.render.Table;
import oncall.render.Text;
import oncall.render.WrittenLine;
import oncall.report.DateText;
import oncall.report.Phrase;
import org.jspecify.annotations.Nullable;

/** Adds the facts about a pipeline to a document, section by section. A section without content has no heading. */
final class RunbookSections {

    private final Pipeline pipeline;
    private final Document.Builder document;

    RunbookSections(Pipeline pipeline, Document.Builder document) {
        this.pipeline = pipeline;
        this.document = document;
    }

    /** What the pipeline is for, how urgent it is, and when its runbook was reviewed. */
    void facts(Plan plan, LocalDate day) {
        document.heading(2, "About the pipeline");
        purpose();
        Text id = Text.of(pipeline.id(), Style.CODE);
        document.bullets(facts(
                fact("Pipeline", pipeline.area() == null ? id : id.plus(", area " + pipeline.area())),
                fact("Code", code(pipeline.paths())),
                fact("Tier", tier(pipeline.tier())),
                fact("Respond within", respondWithin(pipeline)),
                fact("Resolve within", resolveWithin(pipeline)),
                fact("Delivered by", delivered(plan)),
                fact("Last reviewed", review(pipeline, day))));
    }

    @Nullable
    String delivered(Plan plan) {
        Sla sla = pipeline.sla();
        return sla == null || sla.deliveredBy() == null ? null : sla.deliveredBy() + " (" + plan.timezone() + ")";
    }

    /** Those facts that there are. */
    static List<Text> facts(Text... facts) {
        return Stream.of(facts).filter(fact -> !fact.isEmpty()).toList();
    }

    /** A name and its value, a text or words; empty without a value. */
    static Text fact(String name, @Nullable Object value) {
        Text text = value instanceof Text known ? known : Text.of(value == null ? "" : value.toString());
        return text.isEmpty()
                ? text
                : Text.of(name + ":", Style.STRONG).plus(" ").plus(text);
    }

    private static Text code(List<String> paths) {
        Text text = Text.EMPTY;
        for (String path : paths) {
            text = text.plus(text.isEmpty() ? "" : ", ").plus(path, Style.CODE);
        }
        return text;
    }

    /** A tier such as {@code investor (runbook required, reviewed every 90 days)}. */
    private static @Nullable String tier(@Nullable Tier tier) {
        if (tier == null) {
            return null;
        }
        List<String> asked = new ArrayList<>();
        if (tier.runbook() != RunbookDuty.OPTIONAL) {
            asked.add(tier.runbook() == RunbookDuty.REQUIRED ? "runbook required" : "runbook in outline");
        }
        if (tier.reviewEvery() != null) {
            asked.add("reviewed every " + Phrase.span(tier.reviewEvery()));
        }
        return tier.id() + (asked.isEmpty() ? "" : " (" + String.join(", ", asked) + ")");
    }

    static @Nullable String resolveWithin(Pipeline pipeline) {
        return within(pipeline.resolveWithin(), pipeline.tier(), Tier::resolveWithin);
    }

    static @Nullable String respondWithin(Pipeline pipeline) {
        return within(pipeline.respondWithin(), pipeline.tier(), Tier::respondWithin);
    }

    /** A length of time, with what the tier requires if that differs. */
    private static @Nullable String within(
            @Nullable TimeSpan span, @Nullable Tier tier, Function<Tier, @Nullable TimeSpan> key) {
        TimeSpan asked = tier == null ? null : key.apply(tier);
        String other = tier == null || asked == null || asked.equals(span)
                ? ""
                : " (tier " + tier.id() + ": " + Phrase.span(asked) + ")";
        return span == null ? null : Phrase.span(span) + other;
    }

    /**
     * A review such as {@code 16 Oct 2026, next due 14 Jan 2027}; empty for a pipeline that was not reviewed and need
     * not be.
     */
    static Text review(Pipeline pipeline, LocalDate day) {
        LocalDate last = pipeline.reviewed();
        TimeSpan every = pipeline.tier() == null ? null : pipeline.tier().reviewEvery();
        if (last == null) {
            return every == null ? Text.EMPTY : Text.of("never, and due", Style.ALERT);
        }
        Text reviewed = Text.of(DateText.dayAndMonth(last, 0));
        if (every == null) {
            return reviewed;
        }
        LocalDate due = last.plusDays(every.days());
        String next = "next " + (due.isBefore(day) ? "was " : "") + "due " + DateText.dayAndMonth(due, last.getYear());
        return reviewed.plus(", ").plus(next, due.isBefore(day) ? Style.ALERT : Style.PLAIN);
    }

    /** The purpose. An empty line separates paragraphs, as in Markdown. */
    void purpose() {
        for (Step paragraph : pipeline.purpose() == null ? List.<Step>of() : Step.paragraphs(pipeline.purpose())) {
            document.paragraph(paragraph.text()).verbatim(paragraph.code());
        }
    }

    /** The headings of failure modes, numbered from the one after {@code before}. */
    static List<Text> titles(List<FailureMode> modes, int before) {
        return IntStream.range(0, modes.size())
                .mapToObj(i -> Text.of((before + i + 1) + ". ")
                        .plus(WrittenLine.text(modes.get(i).title())))
                .toList();
    }

    /** What each failure mode means, how it is seen, and what to do about it. */
    static void failures(List<FailureMode> modes, int before, Document.Builder document) {
        List<Text> titles = titles(modes, before);
        for (int i = 0; i < modes.size(); i++) {
            FailureMode mode = modes.get(i);
            List<Step> facts = new ArrayList<>();
            addFact("What you see", mode.detection(), facts);
            addFact("What it means", mode.cause(), facts);
            addFact("Impact", mode.impact(), facts);
            document.heading(3, titles.get(i)).list(Marks.BULLETS, facts).steps(Step.each(mode.troubleshooting()));
        }
    }

    /** Adds a name and its value as written in a file, if there is one. */
    private static void addFact(String name, @Nullable String written, List<Step> facts) {
        if (written != null) {
            facts.add(Step.of(written).after(Text.of(name + ":", Style.STRONG).plus(" ")));
        }
    }

    /** Items as written in a file. */
    void list(String title, Marks marks, List<String> items) {
        if (!items.isEmpty()) {
            document.heading(2, title).list(marks, Step.each(items));
        }
    }

    /** Dashboards and alerts. */
    void monitoring() {
        if (!pipeline.monitoring().dashboards().isEmpty()
                || !pipeline.monitoring().alerts().isEmpty()) {
            document.heading(2, "Monitoring").bullets(facts(fact("Dashboards", dashboards())));
            alerts();
        }
    }

    /** Links to the dashboards, in a line. */
    Text dashboards() {
        Text text = Text.EMPTY;
        for (Monitoring.Dashboard dashboard : pipeline.monitoring().dashboards()) {
            text = text.plus(text.isEmpty() ? "" : ", ")
                    .plus(
                            dashboard.url() == null
                                    ? WrittenLine.text(dashboard.name())
                                    : Text.link(dashboard.name(), dashboard.url()));
        }
        return text;
    }

    /** The alerts as a table. */
    void alerts() {
        List<Alert> alerts = pipeline.monitoring().alerts();
        if (!alerts.isEmpty()) {
            List<Column> columns = List.of(
                    Column.text("Alert"),
                    Column.flexible("Threshold"),
                    Column.text("Severity"),
                    Column.flexible("What to do"));
            document.table(Table.of(columns, alerts, RunbookSections::row));
        }
        List<Step> more = new ArrayList<>();
        for (Alert alert : alerts) {
            addFact(alert.name() + ", threshold", alert.threshold(), more);
            addFact(alert.name() + ", what to do", alert.action(), more);
        }
        more.removeIf(fact -> fact.code().isEmpty());
        document.list(Marks.BULLETS, more);
    }

    private static Row row(Alert alert) {
        AlertSeverity severity = alert.severity();
        Style style = severity == AlertSeverity.CRITICAL ? Style.STRONG : Style.PLAIN;
        Cell how = severity == null ? Cell.EMPTY : Cell.of(Text.of(severity.id(), style));
        return Row.of(Cell.of(WrittenLine.text(alert.name())), first(alert.threshold()), how, first(alert.action()));
    }

    /** The first line; those after it are below the table. */
    private static Cell first(@Nullable String written) {
        return written == null ? Cell.EMPTY : Cell.of(Step.of(written).text());
    }

    /** What the pipeline reads, does and writes, and its checks. */
    void data() {
        list("Inputs", Marks.BULLETS, pipeline.inputs());
        list("Transformations", Marks.BULLETS, pipeline.transformations());
        list("Outputs", Marks.BULLETS, pipeline.outputs());
        list("Checks", Marks.BULLETS, pipeline.checks());
    }
}
