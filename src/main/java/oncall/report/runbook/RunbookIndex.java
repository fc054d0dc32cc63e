package oncall.report.runbook;

import java.util.ArrayList;
import java.util.List;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Table;
import oncall.render.Text;
import oncall.report.Format;
import oncall.report.People;
import oncall.report.Report;
import org.jspecify.annotations.Nullable;

/** All runbooks of a plan: where each is, how urgent, whose, and how old; and who is on call. */
record RunbookIndex(Runbooks runbooks) implements Report {

    @Override
    public List<Format> formats() {
        return RunbookReport.FORMATS;
    }

    @Override
    public Document document() {
        Plan plan = runbooks.plan();
        Document.Builder document = Document.builder().heading(1, "Runbooks: " + plan.team());
        document.heading(2, "Pipelines");
        if (plan.pipelines().isEmpty()) {
            document.paragraph("The plan has no pipelines.");
        } else {
            document.table(table(plan.pipelines()));
        }
        new OnCallSection(plan, runbooks.shifts(), runbooks.day(), runbooks.people()).addTo(document);
        return document.build();
    }

    private Table table(List<Pipeline> pipelines) {
        People people = runbooks.people();
        List<Row> rows = new ArrayList<>();
        for (Pipeline pipeline : pipelines) {
            rows.add(new Row(
                    List.of(
                            Cell.of(runbooks.links().to(pipeline)),
                            optional(pipeline.area()),
                            optional(
                                    pipeline.tier() == null
                                            ? null
                                            : pipeline.tier().id()),
                            optional(Header.resolveWithin(pipeline)),
                            Cell.of(people.name(pipeline.primaryOwner())),
                            Cell.of(people.name(pipeline.secondaryOwner())),
                            Cell.of(Review.of(pipeline).told(runbooks.day()))),
                    false));
        }
        return new Table(
                List.of(
                        new Column("Runbook", true),
                        new Column("Area", false),
                        new Column("Tier", false),
                        new Column("Resolve within", false),
                        new Column("Primary owner", false),
                        new Column("Secondary owner", false),
                        new Column("Last reviewed", false)),
                rows);
    }

    private static Cell optional(@Nullable String text) {
        return Cell.of(Text.of(text == null ? "" : text));
    }
}
