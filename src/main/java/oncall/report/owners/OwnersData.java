package oncall.report.owners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Row;
import oncall.render.Table;
import oncall.report.People;
import oncall.report.owners.Ownership.Owner;
import org.jspecify.annotations.Nullable;

/** Who owns what, for programs: engineers and pipelines by id. */
public final class OwnersData {

    private final Plan project;
    private final Ownership ownership;
    private final DateRange today;

    /** @param today the day on which owners must be on the team to count */
    public OwnersData(Plan project, LocalDate today) {
        this.project = project;
        this.ownership = new Ownership(project);
        this.today = new DateRange(today, today);
    }

    /** The tree of the JSON format. */
    public Map<String, Object> tree() {
        List<Object> pipelines = new ArrayList<>();
        for (Pipeline pipeline : project.pipelines()) {
            pipelines.add(tree(pipeline));
        }
        List<Object> engineers = new ArrayList<>();
        for (Owner owner : ownership.owners()) {
            engineers.add(tree(owner));
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("team", project.team());
        tree.put("pipelines", pipelines);
        tree.put("engineers", engineers);
        return tree;
    }

    private static Map<String, @Nullable Object> tree(Pipeline pipeline) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", pipeline.id());
        tree.put("area", pipeline.area());
        tree.put("tier", pipeline.tier() == null ? null : pipeline.tier().id());
        tree.put("weight", Ownership.weight(pipeline));
        tree.put("primary_owner", pipeline.primaryOwner().id());
        tree.put("secondary_owner", pipeline.secondaryOwner().id());
        return tree;
    }

    private Map<String, Object> tree(Owner owner) {
        Engineer engineer = owner.engineer();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", engineer.id());
        tree.put("on_team", engineer.isOnTeam(today));
        tree.put("primary_of", ids(owner.primaryOf()));
        tree.put("secondary_of", ids(owner.secondaryOf()));
        tree.put("points", owner.points());
        tree.put("share_percent", Percent.of(owner.points(), ownership.points()));
        Departure departure = new Departure(ownership, engineer, today.from());
        tree.put("without", DepartureData.losses(departure));
        return tree;
    }

    private static List<Object> ids(List<Pipeline> pipelines) {
        List<Object> ids = new ArrayList<>();
        for (Pipeline pipeline : pipelines) {
            ids.add(pipeline.id());
        }
        return ids;
    }

    /** The table of the CSV format: a line for each pipeline. */
    public Table table() {
        People people = new People(project.engineers());
        List<Row> rows = new ArrayList<>();
        for (Pipeline pipeline : project.pipelines()) {
            List<Cell> cells = new ArrayList<>();
            for (Map.Entry<String, @Nullable Object> entry : tree(pipeline).entrySet()) {
                cells.add(entry.getValue() == null ? Cell.EMPTY : Cell.of(String.valueOf(entry.getValue())));
            }
            cells.add(1, Cell.of(pipeline.name()));
            cells.add(Cell.of(people.name(pipeline.primaryOwner())));
            cells.add(Cell.of(people.name(pipeline.secondaryOwner())));
            rows.add(new Row(cells, false));
        }
        List<Column> columns = new ArrayList<>();
        for (String header : List.of(
                "id",
                "name",
                "area",
                "tier",
                "weight",
                "primary_owner",
                "secondary_owner",
                "primary_name",
                "secondary_name")) {
            columns.add(new Column(header, false));
        }
        return new Table(columns, rows);
    }
}
