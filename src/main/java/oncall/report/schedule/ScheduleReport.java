package oncall.report.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.SecondaryMode;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Style;
import oncall.render.Table;
import oncall.render.Text;
import oncall.render.Timeline;
import oncall.report.Days;
import oncall.report.Format;
import oncall.report.HandoffText;
import oncall.report.People;
import oncall.report.Report;
import oncall.report.Shape;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/** A schedule for people: a row for each shift, with what is to be known of it. */
public final class ScheduleReport implements Report {

    /** What it is printed in. */
    public static final List<Format> FORMATS =
            Format.of(Shape.TABLE, Shape.DOCUMENT, Shape.ROWS, Shape.RECORD, Shape.PAGE, Shape.TIMELINE);

    private final Plan project;
    private final Schedule schedule;
    private final LocalDate today;
    private final People people;

    /**
     * @param today the day whose shift is marked
     */
    public ScheduleReport(Plan project, Schedule schedule, LocalDate today) {
        this.project = project;
        this.schedule = schedule;
        this.today = today;
        this.people = new People(project.engineers());
    }

    @Override
    public List<Format> formats() {
        return FORMATS;
    }

    /** The schedule under a heading that names the team and the hand-off. */
    @Override
    public Document document() {
        return new Document.Builder()
                .heading(1, project.team() + ": on call")
                .paragraph(HandoffText.of(project) + ".")
                .table(table())
                .build();
    }

    /** The same with the schedule as a picture above the table. */
    @Override
    public Document page() {
        OnCallTimeline picture = new OnCallTimeline(project, schedule, today);
        return new Document.Builder()
                .heading(1, project.team() + ": on call")
                .paragraph(HandoffText.of(project) + ".")
                .timeline(picture.timeline())
                .paragraph(picture.legend())
                .table(table())
                .build();
    }

    @Override
    public Object data() {
        return ScheduleData.of(project, schedule, null);
    }

    @Override
    public Table rows() {
        return new ScheduleRows(project, schedule, null).table();
    }

    @Override
    public Timeline timeline() {
        return new OnCallTimeline(project, schedule, today).timeline();
    }

    /** A row for each shift. */
    public Table table() {
        ShiftNotes notes = new ShiftNotes(project, people);
        List<Row> rows = new ArrayList<>();
        for (Shift shift : schedule.shifts()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(Days.withYear(shift.days())));
            cells.add(person(shift.primary()));
            if (hasSecondaries()) {
                cells.add(shift.secondaryWanted() ? person(shift.secondary()) : Cell.EMPTY);
            }
            cells.add(Cell.lines(notes.of(shift)));
            rows.add(new Row(cells, shift.days().contains(today)));
        }
        return new Table(columns(), rows);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("Shift", false));
        columns.add(new Column("Primary", false));
        if (hasSecondaries()) {
            columns.add(new Column("Secondary", false));
        }
        columns.add(new Column("Notes", true));
        return columns;
    }

    private boolean hasSecondaries() {
        return project.rotation().secondary() != SecondaryMode.NEVER;
    }

    private Cell person(@Nullable Engineer engineer) {
        return Cell.of(engineer == null ? Text.of("nobody", Style.ALERT) : Text.of(people.name(engineer)));
    }
}
