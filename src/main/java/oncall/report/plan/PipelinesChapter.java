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
import oncall.render.Cell;
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
record PipelinesChapter(Plan plan) implements Chapter {

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
            List<Text> lines = new ArrayList<>();
            for (Pipeline pipeline : area.getValue()) {
                lines.add(line(pipeline));
            }
            document.bullets(lines);
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
        List<Row> rows = new ArrayList<>();
        for (Tier tier : plan.tiers()) {
            rows.add(new Row(
                    List.of(
                            Cell.of(tier.id()),
                            span(tier.resolveWithin()),
                            Cell.of(tier.runbook() == RunbookDuty.REQUIRED ? "required" : "optional"),
                            span(tier.reviewEvery()),
                            Cell.of(String.valueOf(count(tier)))),
                    false));
        }
        return new Table(
                List.of(
                        new Column("Tier", false),
                        new Column("Failures resolved within", false),
                        new Column("Runbook", false),
                        new Column("Runbook reviewed every", false),
                        Column.ofNumbers("Pipelines")),
                rows);
    }

    private static Cell span(@Nullable TimeSpan span) {
        return Cell.of(span == null ? "–" : TimeSpanText.of(span));
    }

    private int count(Tier tier) {
        int count = 0;
        for (Pipeline pipeline : plan.pipelines()) {
            count += pipeline.tier() != null && pipeline.tier().id().equals(tier.id()) ? 1 : 0;
        }
        return count;
    }
}
