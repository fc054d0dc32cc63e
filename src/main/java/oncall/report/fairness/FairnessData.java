package oncall.report.fairness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Plan;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Row;
import oncall.render.Table;
import oncall.report.Amount;
import oncall.report.People;
import oncall.schedule.DutyTotals;
import oncall.schedule.Fairness;
import org.jspecify.annotations.Nullable;

/** What everyone serves beside their fair share, for programs: engineers by id, shares with at most two decimals. */
public final class FairnessData {

    private final Plan project;
    private final Fairness fairness;

    public FairnessData(Plan project, Fairness fairness) {
        this.project = project;
        this.fairness = fairness;
    }

    /** The tree of the JSON format. */
    public Map<String, Object> tree() {
        List<Object> engineers = new ArrayList<>();
        for (DutyTotals served : fairness.engineers()) {
            engineers.add(tree(served));
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("from", fairness.days().from().toString());
        tree.put("to", fairness.days().to().toString());
        tree.put("engineers", engineers);
        tree.put("spread", tree(fairness.primary().actual(), fairness.holiday().actual()));
        tree.put(
                "best_possible",
                tree(fairness.primary().best(), fairness.holiday().best()));
        return tree;
    }

    private static Map<String, Object> tree(long primary, long holiday) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("primary", Amount.of(primary));
        tree.put("holiday", Amount.of(holiday));
        return tree;
    }

    private static Map<String, @Nullable Object> tree(DutyTotals served) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", served.engineer().id());
        tree.put("load", Amount.of(served.engineer().load()));
        tree.put("primary_shifts", served.primaryShifts());
        tree.put("fair_primary_shifts", Amount.of(served.fairPrimaryShifts()));
        tree.put("secondary_shifts", served.secondaryShifts());
        tree.put("holiday_shifts", served.holidayShifts());
        tree.put("fair_holiday_shifts", Amount.of(served.fairHolidayShifts()));
        tree.put("weekend_days", served.weekendDays());
        tree.put("cover_days", served.coverDays());
        tree.put("shortest_gap", served.shortestGap());
        return tree;
    }

    /** The table of the CSV format: a line for each engineer, under the names of the JSON format. */
    public Table table() {
        People people = new People(project.engineers());
        List<Row> rows = new ArrayList<>();
        for (DutyTotals served : fairness.engineers()) {
            List<Cell> cells = new ArrayList<>();
            for (Map.Entry<String, @Nullable Object> entry : tree(served).entrySet()) {
                cells.add(entry.getValue() == null ? Cell.EMPTY : Cell.of(String.valueOf(entry.getValue())));
            }
            cells.add(1, Cell.of(people.name(served.engineer())));
            rows.add(new Row(cells, false));
        }
        return new Table(columns(), rows);
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (String header : List.of(
                "id",
                "name",
                "load",
                "primary_shifts",
                "fair_primary_shifts",
                "secondary_shifts",
                "holiday_shifts",
                "fair_holiday_shifts",
                "weekend_days",
                "cover_days",
                "shortest_gap")) {
            columns.add(new Column(header, false));
        }
        return columns;
    }
}
