package oncall.report.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Engineer;
import oncall.model.Load;
import oncall.model.Pipeline;
import oncall.model.Plan;
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
import oncall.report.AmountText;
import oncall.report.People;
import oncall.report.Phrase;
import oncall.report.owners.Ownership;
import org.jspecify.annotations.Nullable;

/** The pipelines with their owners, what their tiers require, and how to reach everyone. */
record PipelinesChapter(Plan plan, LocalDate today, People people) {

    void addTo(Document.Builder document) {
        if (!plan.pipelines().isEmpty()) {
            document.heading(2, "Ownership")
                    .paragraph("The primary owner answers for a pipeline; the secondary owner does where the primary"
                            + " owner cannot.")
                    .table(pipelines());
        }
        if (!plan.tiers().isEmpty()) {
            document.heading(2, "Tiers")
                    .paragraph("What the pipelines of a tier must have.")
                    .table(tiers());
        }
        document.heading(2, "People")
                .bullets(plan.engineers().stream()
                        .filter(engineer ->
                                engineer.leaves() == null || !engineer.leaves().isBefore(today))
                        .map(engineer -> people.withContacts(engineer).plus(particulars(engineer)))
                        .toList());
    }

    private Table pipelines() {
        return Table.of(
                List.of(
                        Column.text("Area"),
                        Column.flexible("Pipeline"),
                        Column.text("Tier"),
                        Column.text("Failures"),
                        Column.text("Delivered by (" + plan.timezone() + ")"),
                        Column.text("Primary owner"),
                        Column.text("Secondary owner")),
                Ownership.byArea(plan.pipelines()).values().stream()
                        .flatMap(List::stream)
                        .toList(),
                this::row);
    }

    private Row row(Pipeline pipeline) {
        Tier tier = pipeline.tier();
        Sla sla = pipeline.sla();
        List<Text> lines = new ArrayList<>(List.of(Text.of(pipeline.name(), Style.STRONG)));
        if (pipeline.purpose() != null) {
            Step.paragraphs(pipeline.purpose()).forEach(paragraph -> lines.addAll(paragraph.lines()));
        }
        return Row.of(
                pipeline.area(),
                new Cell(lines),
                tier == null ? null : tier.id(),
                failures(pipeline.respondWithin(), pipeline.resolveWithin()),
                sla == null ? null : sla.deliveredBy(),
                people.name(pipeline.primaryOwner()),
                people.names(pipeline.secondaryOwners()));
    }

    private Table tiers() {
        return Table.of(
                List.of(
                        Column.text("Tier"),
                        Column.text("Failures"),
                        Column.text("Runbook"),
                        Column.text("Runbook reviewed every")),
                plan.tiers(),
                tier -> Row.of(
                        tier.id(),
                        failures(tier.respondWithin(), tier.resolveWithin()),
                        tier.runbook().id(),
                        span(tier.reviewEvery())));
    }

    /** How soon failures are answered and resolved, such as {@code answered within 30 minutes, resolved within 4 hours}. */
    private static String failures(@Nullable TimeSpan respond, @Nullable TimeSpan resolve) {
        return (respond == null ? "" : "answered within " + Phrase.span(respond))
                + (respond == null || resolve == null ? "" : ", ")
                + (resolve == null ? "" : "resolved within " + Phrase.span(resolve));
    }

    private static String span(@Nullable TimeSpan span) {
        return span == null ? "–" : Phrase.span(span);
    }

    /** How this person differs from the rest of the team. */
    private String particulars(Engineer engineer) {
        String calendar = engineer.calendar().id();
        LocalDate joins = engineer.joins();
        return (engineer.load(today).equals(Load.FULL) ? "" : "; load " + AmountText.of(engineer.load(today)))
                + (engineer.timezone().equals(plan.timezone()) ? "" : "; time zone " + engineer.timezone())
                + (calendar == null ? "" : "; holidays of calendar " + calendar)
                + (engineer.onCall() ? "" : "; takes no turns")
                + (engineer.onCallFrom() == null || !engineer.onCallFrom().isAfter(today)
                        ? ""
                        : "; takes turns from " + engineer.onCallFrom() + " on")
                + (engineer.onCallUntil() == null ? "" : "; takes turns until " + engineer.onCallUntil())
                + (joins == null || !joins.isAfter(today) ? "" : "; on the team from " + joins + " on")
                + (engineer.leaves() == null ? "" : "; on the team until " + engineer.leaves());
    }
}
