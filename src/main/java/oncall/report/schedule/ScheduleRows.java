package oncall.report.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oncall.model.Engineer;
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

    private static final List<Column> COLUMNS = Column.texts(
            "start end from_at to_at primary primary_name secondary secondary_name covered notes rotation explanation");

    private final Schedule schedule;
    private final @Nullable Explanation explanation;
    private final People people;
    private final ShiftNotes notes;
    private final HandoffClock clock;

    private ScheduleRows(Schedule schedule, @Nullable Explanation explanation) {
        this.schedule = schedule;
        this.explanation = explanation;
        this.people = new People(schedule.plan().engineers());
        this.notes = new ShiftNotes(schedule);
        this.clock = new HandoffClock(schedule.plan());
    }

    /**
     * The schedules of some rotations, one after the other.
     *
     * @param explanations one for each schedule: why each shift has its people; none if not requested
     */
    static Table table(List<Schedule> schedules, List<Explanation> explanations) {
        return table(schedules, explanations, stretch -> true);
    }

    /** The rows of some stretches. */
    static Table table(List<Schedule> schedules, List<Explanation> explanations, Predicate<OnCall> shown) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < schedules.size(); i++) {
            ScheduleRows rotation =
                    new ScheduleRows(schedules.get(i), explanations.isEmpty() ? null : explanations.get(i));
            for (Shift shift : schedules.get(i).shifts()) {
                OnCall.withoutBreaks(shift, rotation.clock).stream()
                        .filter(shown)
                        .map(rotation::row)
                        .forEach(rows::add);
            }
        }
        return new Table(explanations.isEmpty() ? COLUMNS.subList(0, COLUMNS.size() - 1) : COLUMNS, rows);
    }

    private Row row(OnCall stretch) {
        Shift shift = stretch.shift();
        Engineer primary = stretch.primary();
        Engineer secondary = stretch.secondary();
        List<Text> about = notes.covers(stretch);
        about.addAll(notes.of(shift));
        return Row.of(
                shift.days().from(),
                shift.days().to(),
                ScheduleData.INSTANT.format(stretch.startsAt(clock)),
                ScheduleData.INSTANT.format(stretch.endsAt(clock)),
                ScheduleData.id(primary),
                primary == null ? "nobody" : people.name(primary),
                ScheduleData.id(secondary),
                secondary == null ? null : people.name(secondary),
                Stream.of(Role.values())
                        .filter(stretch::isCovered)
                        .map(Role::id)
                        .collect(Collectors.joining(" ")),
                new Cell(about),
                schedule.plan().rotation().id(),
                explanation == null ? null : String.join(" ", explanation.plain(shift)));
    }
}
