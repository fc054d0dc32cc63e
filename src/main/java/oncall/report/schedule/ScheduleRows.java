package oncall.report.schedule;

import java.util.ArrayList;
import java.util.List;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Row;
import oncall.render.Table;
import oncall.report.People;
import oncall.schedule.HandoffClock;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/** A schedule for spreadsheets: a row for each shift. */
final class ScheduleRows {

    private final Schedule schedule;
    private final @Nullable Explanation explanation;
    private final People people;
    private final ShiftNotes notes;
    private final ShiftTimes times;

    /**
     * The schedule of a plan.
     *
     * @param explanation why each shift has its people; null where nobody asked
     */
    ScheduleRows(Plan plan, Schedule schedule, @Nullable Explanation explanation) {
        this.schedule = schedule;
        this.explanation = explanation;
        this.people = new People(plan.engineers());
        this.notes = new ShiftNotes(plan, people);
        this.times = new ShiftTimes(new HandoffClock(plan));
    }

    Table table() {
        List<Column> columns = Column.of(
                "start",
                "end",
                "starts_at",
                "ends_at",
                "primary",
                "primary_name",
                "secondary",
                "secondary_name",
                "notes");
        if (explanation != null) {
            columns.add(new Column("explanation", false));
        }
        List<Row> rows = new ArrayList<>();
        for (Shift shift : schedule.shifts()) {
            rows.add(row(shift));
        }
        return new Table(columns, rows);
    }

    private Row row(Shift shift) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(shift.days().from().toString()),
                Cell.of(shift.days().to().toString()),
                Cell.of(times.startOf(shift)),
                Cell.of(times.endOf(shift)),
                id(shift.primary()),
                name(shift.primary()),
                id(shift.secondary()),
                name(shift.secondary()),
                Cell.lines(notes.of(shift))));
        if (explanation != null) {
            cells.add(Cell.of(String.join(" ", explanation.plain(shift))));
        }
        return new Row(cells, false);
    }

    private static Cell id(@Nullable Engineer engineer) {
        return engineer == null ? Cell.EMPTY : Cell.of(engineer.id());
    }

    private Cell name(@Nullable Engineer engineer) {
        return engineer == null ? Cell.EMPTY : Cell.of(people.name(engineer));
    }
}
