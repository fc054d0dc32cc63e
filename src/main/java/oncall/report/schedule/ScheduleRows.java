package oncall.report.schedule;

import java.util.ArrayList;
import java.util.List;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Row;
import oncall.render.Table;
import oncall.render.Text;
import oncall.report.People;
import oncall.schedule.HandoffClock;
import oncall.schedule.OnCall;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/** A schedule for spreadsheets: a row for each stretch of a shift in which neither role changes. */
final class ScheduleRows {

    private final Schedule schedule;
    private final @Nullable Explanation explanation;
    private final People people;
    private final ShiftNotes notes;
    private final HandoffClock clock;

    /**
     * The schedule of a plan.
     *
     * @param explanation why each shift has its people; null if not requested
     */
    ScheduleRows(Plan plan, Schedule schedule, @Nullable Explanation explanation) {
        this.schedule = schedule;
        this.explanation = explanation;
        this.people = new People(plan.engineers());
        this.notes = new ShiftNotes(plan, people);
        this.clock = new HandoffClock(plan);
    }

    Table table() {
        List<Column> columns = Column.texts(
                "start end from_at to_at primary primary_name secondary secondary_name " + "covered notes");
        if (explanation != null) {
            columns.add(Column.text("explanation"));
        }
        List<Row> rows = new ArrayList<>();
        for (Shift shift : schedule.shifts()) {
            for (OnCall stretch : OnCall.of(shift)) {
                rows.add(row(stretch));
            }
        }
        return new Table(columns, rows);
    }

    private Row row(OnCall stretch) {
        Shift shift = stretch.shift();
        List<Text> about = notes.covers(stretch);
        about.addAll(notes.of(shift));
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(shift.days().from().toString()),
                Cell.of(shift.days().to().toString()),
                Cell.of(InstantText.of(stretch.startsAt(clock))),
                Cell.of(InstantText.of(stretch.endsAt(clock))),
                id(stretch.primary()),
                Cell.of(stretch.primary() == null ? "nobody" : people.name(stretch.primary())),
                id(stretch.secondary()),
                stretch.secondary() == null ? Cell.EMPTY : Cell.of(people.name(stretch.secondary())),
                covered(stretch),
                new Cell(about)));
        if (explanation != null) {
            cells.add(Cell.of(String.join(" ", explanation.plain(shift))));
        }
        return new Row(cells, false);
    }

    /** The roles that somebody covers. */
    private static Cell covered(OnCall stretch) {
        List<String> roles = new ArrayList<>(0);
        for (Role role : Role.values()) {
            if (stretch.isCovered(role)) {
                roles.add(role.id());
            }
        }
        return roles.isEmpty() ? Cell.EMPTY : Cell.of(String.join(" ", roles));
    }

    private static Cell id(@Nullable Engineer engineer) {
        return engineer == null ? Cell.EMPTY : Cell.of(engineer.id());
    }
}
