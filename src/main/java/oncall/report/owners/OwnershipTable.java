package oncall.report.owners;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Row;
import oncall.render.Table;
import oncall.report.People;
import org.jspecify.annotations.Nullable;

/** Who owns what: a row for each pipeline, area by area. */
public final class OwnershipTable {

    private final Plan project;
    private final People people;

    public OwnershipTable(Plan project, People people) {
        this.project = project;
        this.people = people;
    }

    /** The table. */
    public Table table() {
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<@Nullable String, List<Pipeline>> area :
                Ownership.byArea(project.pipelines()).entrySet()) {
            for (Pipeline pipeline : area.getValue()) {
                rows.add(row(pipeline));
            }
        }
        return new Table(
                List.of(
                        new Column("Area", false),
                        new Column("Pipeline", true),
                        new Column("Tier", false),
                        new Column("Primary owner", false),
                        new Column("Secondary owner", false)),
                rows);
    }

    private Row row(Pipeline pipeline) {
        return new Row(
                List.of(
                        Cell.of(pipeline.area() == null ? "–" : pipeline.area()),
                        Cell.of(pipeline.name()),
                        Cell.of(pipeline.tier() == null ? "–" : pipeline.tier().id()),
                        Cell.of(people.name(pipeline.primaryOwner())),
                        Cell.of(people.name(pipeline.secondaryOwner()))),
                false);
    }
}
