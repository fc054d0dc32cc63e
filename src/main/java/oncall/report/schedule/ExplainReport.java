package oncall.report.schedule;

import java.util.List;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.render.Document;
import oncall.render.Table;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.Format;
import oncall.report.HandoffText;
import oncall.report.People;
import oncall.report.Report;
import oncall.report.Shape;
import oncall.schedule.RunningTotals;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;

/** A schedule that says of each shift why it has the people that it has. */
public final class ExplainReport implements Report {

    /** What it is printed in: a picture has no room for reasons. */
    public static final List<Format> FORMATS =
            Format.of(Shape.TABLE, Shape.DOCUMENT, Shape.ROWS, Shape.RECORD, Shape.PAGE);

    private final Plan project;
    private final Schedule schedule;
    private final Explanation explanation;
    private final People people;

    /**
     * The reasons for a schedule.
     *
     * @param totals what was served from the rotation's first shift to the last of the schedule
     */
    public ExplainReport(Plan project, Schedule schedule, RunningTotals totals) {
        this.project = project;
        this.schedule = schedule;
        this.explanation = new Explanation(project, schedule, totals);
        this.people = new People(project.engineers());
    }

    /** A heading for each shift, and below it what led to its people. */
    @Override
    public Document document() {
        Document.Builder document = new Document.Builder()
                .heading(1, project.team() + ": on call, and why")
                .paragraph(HandoffText.of(project)
                        + ". A turn goes to who will have earned one more the soonest, of those who have had no more turns"
                        + " than they have earned if there are any. In each shift people earn their load divided by the"
                        + " loads of all who are there.");
        for (Shift shift : schedule.shifts()) {
            document.heading(2, heading(shift)).bullets(explanation.of(shift));
        }
        return document.build();
    }

    @Override
    public Object data() {
        return ScheduleData.of(project, schedule, explanation);
    }

    @Override
    public Table rows() {
        return new ScheduleRows(project, schedule, explanation).table();
    }

    private Text heading(Shift shift) {
        Text heading = Text.of(DateText.withYear(shift.days()));
        String separator = ": ";
        for (Text line : ServiceText.lines(shift, Role.PRIMARY, people)) {
            heading = heading.plus(separator).plus(line);
            separator = "; ";
        }
        return heading;
    }
}
