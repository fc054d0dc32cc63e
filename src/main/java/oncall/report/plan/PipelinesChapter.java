package oncall.report.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import oncall.model.Engineer;
import oncall.model.Load;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.model.RunbookDuty;
import oncall.model.Sla;
import oncall.model.Tier;
import oncall.model.TimeSpan;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Style;
import oncall.render.Table;
import oncall.render.Text;
import oncall.report.AmountText;
import oncall.report.People;
import oncall.report.Phrase;
import oncall.report.owners.OwnersReport;
import oncall.report.owners.Ownership;
import org.jspecify.annotations.Nullable;

/** The pipelines by area, what their tiers require, who owns them, and how to reach everyone. */
record PipelinesChapter(Plan plan, LocalDate today, People people) {

    void addTo(Document.Builder document) {
        if (!plan.pipelines().isEmpty()) {
            addPipelines(document);
            if (!plan.tiers().isEmpty()) {
                document.heading(2, "Tiers")
                        .paragraph("What the pipelines of a tier must have.")
                        .table(tiers());
            }
            document.heading(2, "Ownership")
                    .paragraph("The primary owner answers for a pipeline; the secondary owner does where the primary"
                            + " owner cannot.")
                    .table(OwnersReport.matrix(plan, people));
        }
        document.heading(2, "People")
                .bullets(plan.engineers().stream()
                        .filter(engineer ->
                                engineer.leaves() == null || !engineer.leaves().isBefore(today))
                        .map(engineer -> people.withContacts(engineer).plus(particulars(engineer)))
                        .toList());
    }

    private void addPipelines(Document.Builder document) {
        document.heading(2, "Areas and pipelines");
        Map<String, List<Pipeline>> areas = Ownership.byArea(plan.pipelines());
        areas.forEach((area, pipelines) -> {
            if (!area.isEmpty()) {
                document.heading(3, area);
            } else if (areas.size() > 1) {
                document.heading(3, "Other pipelines");
            }
            document.bullets(pipelines.stream().map(this::line).toList());
        });
    }

    private Text line(Pipeline pipeline) {
        Tier tier = pipeline.tier();
        Sla sla = pipeline.sla();
        TimeSpan within = sla != null && sla.resolveWithin() != null
                ? sla.resolveWithin()
                : tier == null ? null : tier.resolveWithin();
        Text line = Text.of(pipeline.name(), Style.STRONG);
        if (tier != null) {
            line = line.plus(", tier " + tier.id());
        }
        if (within != null) {
            line = line.plus(", failures resolved within " + Phrase.span(within));
        }
        if (sla != null && sla.deliveredBy() != null) {
            line = line.plus(", delivered by " + sla.deliveredBy() + " (" + plan.timezone() + ")");
        }
        return pipeline.purpose() == null ? line : line.plus(": " + pipeline.purpose());
    }

    private Table tiers() {
        return Table.of(
                List.of(
                        Column.text("Tier"),
                        Column.text("Failures resolved within"),
                        Column.text("Runbook"),
                        Column.text("Runbook reviewed every"),
                        Column.number("Pipelines")),
                plan.tiers(),
                tier -> Row.of(
                        tier.id(),
                        span(tier.resolveWithin()),
                        tier.runbook() == RunbookDuty.REQUIRED ? "required" : "optional",
                        span(tier.reviewEvery()),
                        String.valueOf(plan.pipelines().stream()
                                .filter(pipeline -> tier.equals(pipeline.tier()))
                                .count())));
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
                + (joins == null || !joins.isAfter(today) ? "" : "; on the team from " + joins + " on")
                + (engineer.leaves() == null ? "" : "; on the team until " + engineer.leaves());
    }
}
