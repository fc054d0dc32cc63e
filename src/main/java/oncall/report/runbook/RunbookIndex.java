package oncall.report.runbook;

import java.util.List;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Table;
import oncall.report.People;
import oncall.report.Report;

/** All runbooks of a plan with tier, owners and last review, and who is on call. */
record RunbookIndex(Runbooks runbooks) implements Report {

    @Override
    public Document document() {
        Plan plan = runbooks.plan();
        Document.Builder document = new Document.Builder().heading(1, "Runbooks: " + plan.team());
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
        return Table.of(
                List.of(
                        Column.flexible("Runbook"),
                        Column.text("Area"),
                        Column.text("Tier"),
                        Column.text("Resolve within"),
                        Column.text("Primary owner"),
                        Column.text("Secondary owner"),
                        Column.text("Last reviewed")),
                pipelines,
                pipeline -> Row.of(
                        Cell.of(runbooks.links().to(pipeline)),
                        Cell.optional(pipeline.area()),
                        Cell.optional(
                                pipeline.tier() == null ? null : pipeline.tier().id()),
                        Cell.optional(Header.resolveWithin(pipeline)),
                        Cell.of(people.name(pipeline.primaryOwner())),
                        Cell.of(people.name(pipeline.secondaryOwner())),
                        Cell.of(Review.of(pipeline).text(runbooks.day()))));
    }
}
