package oncall.report.schedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Change;
import oncall.model.Cover;
import oncall.model.Engineer;
import oncall.model.HolidayDate;
import oncall.model.Plan;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Row;
import oncall.render.Table;
import oncall.render.Text;
import oncall.report.People;
import oncall.schedule.HandoffClock;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/** A schedule for programs: engineers by id, days as dates, hand-offs as instants with their offset. */
public final class ScheduleData {

    private final Plan project;
    private final Schedule schedule;
    private final @Nullable Explanation explanation;
    private final HandoffClock clock;

    /**
     * @param explanation why each shift has its people, or null where nobody asked
     */
    public ScheduleData(Plan project, Schedule schedule, @Nullable Explanation explanation) {
        this.project = project;
        this.schedule = schedule;
        this.explanation = explanation;
        this.clock = new HandoffClock(project);
    }

    /** The tree of the JSON format. */
    public Map<String, Object> tree() {
        List<Object> shifts = new ArrayList<>();
        for (Shift shift : schedule.shifts()) {
            shifts.add(tree(shift));
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("team", project.team());
        tree.put("timezone", project.timezone());
        tree.put("shifts", shifts);
        return tree;
    }

    private Map<String, @Nullable Object> tree(Shift shift) {
        List<Object> holidays = new ArrayList<>();
        for (HolidayDate holiday : shift.holidays()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("date", holiday.date().toString());
            one.put("name", holiday.name());
            holidays.add(one);
        }
        List<Object> covers = new ArrayList<>();
        for (Cover cover : shift.covers()) {
            covers.add(tree(cover));
        }
        List<Object> changes = new ArrayList<>();
        for (Change change : shift.changes()) {
            changes.add(tree(change));
        }
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("start", shift.days().from().toString());
        tree.put("end", shift.days().to().toString());
        tree.put("starts_at", startOf(shift));
        tree.put("ends_at", endOf(shift));
        tree.put("primary", id(shift.primary()));
        tree.put("secondary", id(shift.secondary()));
        tree.put("published", shift.published());
        tree.put("holidays", holidays);
        tree.put("covers", covers);
        tree.put("changes", changes);
        if (explanation != null) {
            tree.put("explanation", explanation.plain(shift));
        }
        return tree;
    }

    private static Map<String, @Nullable Object> tree(Cover cover) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("from", cover.days().from().toString());
        tree.put("to", cover.days().to().toString());
        tree.put("role", cover.role().id());
        tree.put("engineer", id(cover.engineer()));
        tree.put("instead_of", id(cover.insteadOf()));
        tree.put("kind", cover.kind().id());
        tree.put("reason", cover.reason());
        return tree;
    }

    private static Map<String, @Nullable Object> tree(Change change) {
        LocalDate other = change.otherShift();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("kind", change.kind().id());
        tree.put("role", change.role().id());
        tree.put("was", id(change.was()));
        tree.put("now", id(change.now()));
        tree.put("other_shift", other == null ? null : other.toString());
        tree.put("reason", change.reason());
        return tree;
    }

    /** The table of the CSV format: a line for each shift, what a cell cannot hold as text. */
    public Table table() {
        People people = new People(project.engineers());
        ShiftNotes notes = new ShiftNotes(project, people);
        List<Row> rows = new ArrayList<>();
        for (Shift shift : schedule.shifts()) {
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.of(shift.days().from().toString()),
                    Cell.of(shift.days().to().toString()),
                    Cell.of(startOf(shift)),
                    Cell.of(endOf(shift)),
                    id(shift.primary(), people, false),
                    id(shift.primary(), people, true),
                    id(shift.secondary(), people, false),
                    id(shift.secondary(), people, true),
                    Cell.lines(notes.of(shift))));
            if (explanation != null) {
                cells.add(Cell.of(String.join(" ", explanation.plain(shift))));
            }
            rows.add(new Row(cells, false));
        }
        return new Table(columns(), rows);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (String header : List.of(
                "start",
                "end",
                "starts_at",
                "ends_at",
                "primary",
                "primary_name",
                "secondary",
                "secondary_name",
                "notes")) {
            columns.add(new Column(header, false));
        }
        if (explanation != null) {
            columns.add(new Column("explanation", false));
        }
        return columns;
    }

    private static Cell id(@Nullable Engineer engineer, People people, boolean asName) {
        return engineer == null ? Cell.EMPTY : Cell.of(Text.of(asName ? people.name(engineer) : engineer.id()));
    }

    private static @Nullable String id(@Nullable Engineer engineer) {
        return engineer == null ? null : engineer.id();
    }

    private String startOf(Shift shift) {
        return text(
                shift.startsAt() != null
                        ? shift.startsAt()
                        : clock.beginningOf(shift.days().from()));
    }

    private String endOf(Shift shift) {
        LocalDate next = shift.days().to().plusDays(1);
        return text(shift.endsAt() != null ? shift.endsAt() : clock.beginningOf(next));
    }

    /** With seconds, always, and the offset as hours and minutes: {@code 2026-11-16T09:00:00-05:00}. */
    private static String text(OffsetDateTime instant) {
        String text = instant.toString();
        int offsetAt = text.endsWith("Z") ? text.length() - 1 : text.length() - 6;
        String offset = text.endsWith("Z") ? "+00:00" : text.substring(offsetAt);
        String local = text.substring(0, offsetAt);
        return (local.length() == 16 ? local + ":00" : local) + offset;
    }
}
