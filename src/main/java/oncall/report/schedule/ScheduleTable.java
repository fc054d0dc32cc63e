package oncall.report.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.model.SecondaryMode;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Row;
import oncall.render.Style;
import oncall.render.Table;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.People;
import oncall.schedule.OnCall;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as a table: a row for each shift with its people, and below it a row for each stretch of days on which
 * somebody covers or nobody serves. A holder who serves on no day of a shift is not named.
 */
final class ScheduleTable {

    private static final String COVERS = " (cover)";

    private final Schedule schedule;
    private final LocalDate today;
    private final People people;
    private final ShiftNotes notes;
    private final boolean hasSecondaries;

    /** The year in which the row before ends; 0 before the first. */
    private int year;

    /**
     * The table of a schedule.
     *
     * @param today the day whose row is marked
     */
    ScheduleTable(Schedule schedule, LocalDate today) {
        Plan plan = schedule.plan();
        this.schedule = schedule;
        this.today = today;
        this.people = new People(plan.engineers());
        this.notes = new ShiftNotes(schedule);
        this.hasSecondaries = plan.rotation().secondary() != SecondaryMode.NEVER;
    }

    Table table() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("Shift"));
        columns.add(Column.text("Primary"));
        if (hasSecondaries) {
            columns.add(Column.text("Secondary"));
        }
        columns.add(Column.flexible("Notes"));
        List<Row> rows = new ArrayList<>();
        for (Shift shift : schedule.shifts()) {
            add(shift, rows);
            year = shift.days().to().getYear();
        }
        return new Table(columns, rows);
    }

    private void add(Shift shift, List<Row> rows) {
        List<OnCall> stretches = OnCall.of(shift);
        List<Text> about = new ArrayList<>();
        if (stretches.size() == 1) {
            OnCall whole = stretches.get(0);
            about.addAll(notes.covers(whole));
            about.addAll(notes.of(shift));
            rows.add(row(days(shift), whole, about));
            return;
        }
        List<Row> below = new ArrayList<>();
        boolean isCurrent = shift.days().contains(today);
        boolean isByDay = isSecondaryByDay(stretches);
        for (OnCall stretch : stretches) {
            if (stretch.isUsual() && !isByDay) {
                about.addAll(notes.covers(stretch));
            } else {
                Row row = row(DateText.withoutYear(stretch.days()), stretch, notes.covers(stretch));
                below.add(row);
                isCurrent &= !row.current();
            }
        }
        about.addAll(notes.of(shift));
        rows.add(row(
                days(shift),
                holder(shift, Role.PRIMARY),
                isByDay ? Cell.EMPTY : holder(shift, Role.SECONDARY),
                about,
                isCurrent));
        rows.addAll(below);
    }

    /** The days of a shift, with the year only in the first row and where it changes. */
    private String days(Shift shift) {
        DateRange days = shift.days();
        return year == 0 ? DateText.withYear(days) : DateText.withYear(days, year);
    }

    /** Whether nobody is secondary for the whole shift, but somebody is on some days. */
    private static boolean isSecondaryByDay(List<OnCall> stretches) {
        for (OnCall stretch : stretches) {
            if (stretch.secondary() != null && stretch.shift().secondary() == null) {
                return true;
            }
        }
        return false;
    }

    private Row row(String days, OnCall stretch, List<Text> about) {
        boolean isCurrent = stretch.days().contains(today);
        return row(days, person(stretch, Role.PRIMARY), person(stretch, Role.SECONDARY), about, isCurrent);
    }

    private Row row(String days, Cell primary, Cell secondary, List<Text> about, boolean isCurrent) {
        Cell notes = new Cell(about);
        return new Row(
                hasSecondaries
                        ? List.of(Cell.of(days), primary, secondary, notes)
                        : List.of(Cell.of(days), primary, notes),
                isCurrent);
    }

    private Cell person(OnCall stretch, Role role) {
        String mark = stretch.isCovered(role) ? COVERS : "";
        return person(
                stretch.in(role), mark, role == Role.PRIMARY || stretch.shift().secondaryWanted());
    }

    /** The engineer who has the role, unless others serve on all days, as the rows below say. */
    private Cell holder(Shift shift, Role role) {
        if (shift.serving(role) == null && shift.holder(role) != null) {
            return Cell.of(Text.of("see below", Style.MUTED));
        }
        boolean isMissing = shift.holder(role) == null && (role == Role.PRIMARY || shift.secondaryWanted());
        return person(shift.serving(role), "", isMissing);
    }

    private Cell person(@Nullable Engineer engineer, String mark, boolean wanted) {
        if (engineer != null) {
            return Cell.of(people.name(engineer) + mark);
        }
        return wanted ? Cell.of(Text.of("nobody", Style.ALERT)) : Cell.EMPTY;
    }
}
