package oncall.report.schedule;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return table(stretch -> true);
    }

    /** The rows of some stretches. */
    Table table(Predicate<OnCall> shown) {
        List<Column> columns = Column.texts(
                "start end from_at to_at primary primary_name secondary secondary_name covered notes explanation");
        return Table.of(
                explanation == null ? columns.subList(0, columns.size() - 1) : columns,
                schedule.shifts().stream()
                        .flatMap(shift -> OnCall.withoutBreaks(shift, clock).stream())
                        .filter(shown)
                        .toList(),
                this::row);
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
                explanation == null ? null : String.join(" ", explanation.plain(shift)));
    }
}
