package oncall.report.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import oncall.report.TimeSpanText;
import oncall.report.owners.Ownership;
import org.jspecify.annotations.Nullable;

/** What the pipelines are for, area by area, and what the tiers ask of them. */
record PipelinesChapter(Plan plan) implements Document.Part {

    @Override
    public void addTo(Document.Builder document) {
        if (plan.pipelines().isEmpty()) {
            return;
        }
        document.heading(2, "Areas and pipelines");
        Map<@Nullable String, List<Pipeline>> areas = Ownership.byArea(plan.pipelines());
        for (Map.Entry<@Nullable String, List<Pipeline>> area : areas.entrySet()) {
            if (area.getKey() != null) {
                document.heading(3, area.getKey());
            } else if (areas.size() > 1) {
                document.heading(3, "Other pipelines");
            }
            document.bullets(area.getValue().stream().map(this::line).toList());
        }
        if (!plan.tiers().isEmpty()) {
            document.heading(2, "Tiers")
                    .paragraph("What the pipelines of a tier must have.")
                    .table(tiers());
        }
    }

    private Text line(Pipeline pipeline) {
        List<String> facts = new ArrayList<>();
        Tier tier = pipeline.tier();
        if (tier != null) {
            facts.add("tier " + tier.id());
        }
        Sla sla = pipeline.sla();
        TimeSpan within = sla != null && sla.resolveWithin() != null
                ? sla.resolveWithin()
                : tier == null ? null : tier.resolveWithin();
        if (within != null) {
            facts.add("failures resolved within " + TimeSpanText.of(within));
        }
        if (sla != null && sla.deliveredBy() != null) {
            facts.add("delivered by " + sla.deliveredBy() + " (" + plan.timezone() + ")");
        }
        Text line = Text.of(pipeline.name(), Style.STRONG);
        line = facts.isEmpty() ? line : line.plus(", " + String.join(", ", facts));
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
                                .filter(pipeline -> pipeline.tier() != null
                                        && pipeline.tier().id().equals(tier.id()))
                                .count())));
    }

    private static String span(@Nullable TimeSpan span) {
        return span == null ? "–" : TimeSpanText.of(span);
    }
}
