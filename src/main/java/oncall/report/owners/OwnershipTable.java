package oncall.report.owners;

import java.util.List;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Row;
import oncall.render.Table;
import oncall.report.People;

/** Who owns what: a row for each pipeline, area by area. */
public record OwnershipTable(Plan plan, People people) {

    /** The table. */
    public Table table() {
        return Table.of(
                List.of(
                        Column.text("Area"),
                        Column.flexible("Pipeline"),
                        Column.text("Tier"),
                        Column.text("Primary owner"),
                        Column.text("Secondary owner")),
                Ownership.byArea(plan.pipelines()).values().stream()
                        .flatMap(List::stream)
                        .toList(),
                pipeline -> row(
                        pipeline,
                        Cell.of(people.name(pipeline.primaryOwner())),
                        Cell.of(people.name(pipeline.secondaryOwner()))));
    }

    /** A row about a pipeline: area, name and tier, and what follows. */
    static Row row(Pipeline pipeline, Cell fourth, Cell fifth) {
        return Row.of(
                Cell.of(pipeline.area() == null ? "–" : pipeline.area()),
                Cell.of(pipeline.name()),
                Cell.of(pipeline.tier() == null ? "–" : pipeline.tier().id()),
                fourth,
                fifth);
    }
}
