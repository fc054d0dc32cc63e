package oncall.report.runbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import oncall.model.AlertSeverity;
import oncall.model.Monitoring;
import oncall.model.Monitoring.Alert;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.model.Sla;
import oncall.model.Tier;
import oncall.model.TimeSpan;
import oncall.render.Block.Marks;
import oncall.render.Cell;
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

/**
 * What a pipeline is and needs, in as few lines as possible.
 *
 * @param today the day against which reviews are due
 */
record PipelineFacts(Plan plan, Pipeline pipeline, LocalDate today, PipelineLinks links) {

    /**
     * Adds the purpose, the facts and the alerts.
     *
     * @param isWhole whether to add what the plan says elsewhere: id, area, tier and times
     */
    void addTo(Document.Builder document, boolean isWhole) {
        String purpose = pipeline.purpose();
        for (Step paragraph : purpose == null ? List.<Step>of() : Step.paragraphs(purpose)) {
            document.paragraph(paragraph.text()).verbatim(paragraph.code());
        }
        List<Step> facts = isWhole ? essentials() : new ArrayList<>();
        facts.addAll(details(isWhole));
        document.list(Marks.BULLETS, facts);
        List<Alert> alerts = pipeline.monitoring().alerts();
        if (!alerts.isEmpty()) {
            document.table(Table.of("Alert|Threshold~|Severity|What to do~", alerts, PipelineFacts::row));
        }
    }

    private List<Step> essentials() {
        Text id = Text.of(pipeline.id(), Style.CODE);
        Text code = joined(
                ", ",
                pipeline.paths().stream().map(path -> Text.of(path, Style.CODE)).toList());
        return facts(
                fact("Pipeline", pipeline.area() == null ? id : id.plus(", area " + pipeline.area())),
                fact("Code", code),
                fact("Tier", pipeline.tier() == null ? null : tier(pipeline.tier())),
                fact("Respond within", within(pipeline.respondWithin(), Tier::respondWithin)),
                fact("Resolve within", within(pipeline.resolveWithin(), Tier::resolveWithin)));
    }

    /** The facts that only the runbook has. */
    List<Step> details(boolean isWhole) {
        List<Step> facts = facts(
                fact("Inputs", pipeline.inputs()),
                fact("Transformations", pipeline.transformations()),
                fact("Outputs", pipeline.outputs()),
                fact("Checks", pipeline.checks()),
                fact("Delivered by", delivered()),
                fact("Dashboards", dashboards()),
                fact("Last reviewed", review(pipeline, today)),
                fact(
                        "Confluence page",
                        isWhole || links.address(pipeline) != null ? links.page(pipeline) : Text.EMPTY));
        links.dependencies(pipeline).forEach(dependency -> facts.add(Step.of(dependency)));
        return facts;
    }

    /** Those facts that there are. */
    private static List<Step> facts(Step... facts) {
        return new ArrayList<>(
                Stream.of(facts).filter(fact -> !fact.text().isEmpty()).toList());
    }

    /** A name and its value as written in a file; empty without a value. */
    static Step fact(String name, @Nullable String written) {
        return fact(name, written == null ? List.of() : List.of(written));
    }

    /** A name and its values as written in a file, followed by their code. */
    private static Step fact(String name, List<String> written) {
        List<Step> values = Step.each(written);
        Text text = joined("; ", values.stream().map(Step::text).toList());
        List<Text> code =
                values.stream().flatMap(value -> value.code().stream()).toList();
        return new Step(fact(name, text).text(), code);
    }

    private static Step fact(String name, Text value) {
        return Step.of(
                value.isEmpty()
                        ? value
                        : Text.of(name + ":", Style.STRONG).plus(" ").plus(value));
    }

    private static Text joined(String separator, List<Text> texts) {
        Text all = Text.EMPTY;
        for (Text text : texts) {
            all = all.isEmpty() ? text : all.plus(separator).plus(text);
        }
        return all;
    }

    /** A tier such as {@code investor (runbook required, reviewed every 90 days)}. */
    static String tier(Tier tier) {
        TimeSpan every = tier.reviewEvery();
        return tier.id() + " (runbook " + tier.runbook().id()
                + (every == null ? "" : ", reviewed every " + Phrase.span(every)) + ")";
    }

    /** A length of time, with what the tier requires if that differs. */
    private @Nullable String within(@Nullable TimeSpan span, Function<Tier, @Nullable TimeSpan> key) {
        Tier tier = pipeline.tier();
        TimeSpan asked = tier == null ? null : key.apply(tier);
        if (span == null) {
            return null;
        }
        String own = Phrase.span(span);
        return tier == null || asked == null || Phrase.span(asked).equals(own)
                ? own
                : own + " (tier " + tier.id() + ": " + Phrase.span(asked) + ")";
    }

    private @Nullable String delivered() {
        Sla sla = pipeline.sla();
        return sla == null || sla.deliveredBy() == null ? null : sla.deliveredBy() + " (" + plan.timezone() + ")";
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

    private Text dashboards() {
        List<Text> all = new ArrayList<>();
        for (Monitoring.Dashboard dashboard : pipeline.monitoring().dashboards()) {
            all.add(
                    dashboard.url() == null
                            ? WrittenLine.text(dashboard.name())
                            : Text.link(dashboard.name(), dashboard.url()));
        }
        return joined(", ", all);
    }

    private static Row row(Alert alert) {
        AlertSeverity severity = alert.severity();
        Style style = severity == AlertSeverity.CRITICAL ? Style.STRONG : Style.PLAIN;
        return Row.of(
                Cell.of(WrittenLine.text(alert.name())),
                Cell.written(alert.threshold()),
                severity == null ? null : Cell.of(Text.of(severity.id(), style)),
                Cell.written(alert.action()));
    }
}
