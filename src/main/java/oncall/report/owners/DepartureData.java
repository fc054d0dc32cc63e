package oncall.report.owners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Row;
import oncall.render.Table;
import oncall.report.owners.Ownership.Owner;
import org.jspecify.annotations.Nullable;

/** What would become of the pipelines if one engineer left, for programs. */
public final class DepartureData {

    private final Plan project;
    private final Ownership ownership;
    private final Departure departure;
    private final Turns turns;

    /** @param today the day on which who is left must be on the team */
    public DepartureData(Plan project, Engineer leaver, LocalDate today) {
        this.project = project;
        this.ownership = new Ownership(project);
        this.departure = new Departure(ownership, leaver, today);
        this.turns = new Turns(project, today);
    }

    /** The tree of the JSON format. */
    public Map<String, Object> tree() {
        List<Object> engineers = new ArrayList<>();
        for (Owner owner : ownership.owners()) {
            Engineer engineer = owner.engineer();
            if (!engineer.is(departure.leaver())) {
                Map<String, Object> tree = new LinkedHashMap<>();
                tree.put("id", engineer.id());
                tree.put("points", owner.points());
                tree.put("points_then", owner.points() + departure.morePoints(engineer));
                tree.put("turns_percent", turns.percent(engineer));
                tree.put("turns_percent_then", turns.percentWithout(departure.leaver(), engineer));
                engineers.add(tree);
            }
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("team", project.team());
        tree.put("without", departure.leaver().id());
        tree.put("pipelines", losses(departure));
        tree.put("engineers", engineers);
        return tree;
    }

    /** The pipelines that lose an owner, and who is left. */
    static List<Object> losses(Departure departure) {
        List<Object> losses = new ArrayList<>();
        for (Departure.Loss loss : departure.losses()) {
            losses.add(tree(loss));
        }
        return losses;
    }

    private static Map<String, @Nullable Object> tree(Departure.Loss loss) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", loss.pipeline().id());
        tree.put("loses", loss.lost().id() + "-owner");
        tree.put("left", loss.left() == null ? null : loss.left().id());
        return tree;
    }

    /** The table of the CSV format: a line for each pipeline that loses an owner. */
    public Table table() {
        List<Row> rows = new ArrayList<>();
        for (Departure.Loss loss : departure.losses()) {
            List<Cell> cells = new ArrayList<>();
            for (Object value : tree(loss).values()) {
                cells.add(value == null ? Cell.EMPTY : Cell.of(String.valueOf(value)));
            }
            cells.add(1, Cell.of(loss.pipeline().name()));
            rows.add(new Row(cells, false));
        }
        return new Table(
                List.of(
                        new Column("id", false),
                        new Column("name", false),
                        new Column("loses", false),
                        new Column("left", false)),
                rows);
    }
}
