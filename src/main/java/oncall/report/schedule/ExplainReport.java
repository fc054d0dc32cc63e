package oncall.report.schedule;

import java.util.ArrayList;
import java.util.List;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.render.Document;
import oncall.render.Table;
import oncall.report.DateText;
import oncall.report.Format;
import oncall.report.People;
import oncall.report.Report;
import oncall.schedule.CurrentSchedule;
import oncall.schedule.OnCall;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;

/** A schedule that explains for each shift why it has its people. */
public final class ExplainReport implements Report {

    /** The formats of explanations. A picture has no room for reasons. */
    public static final List<Format> FORMATS =
            List.of(Format.TABLE, Format.MARKDOWN, Format.CSV, Format.JSON, Format.HTML);

    private final Plan plan;
    private final List<CurrentSchedule> schedules;
    private final List<Explanation> rotations;
    private final People people;

    /**
     * @param schedules the schedule of each rotation to show
     * @param rotations the same, explained
     */
    public ExplainReport(Plan plan, List<CurrentSchedule> schedules, List<Explanation> rotations) {
        this.plan = plan;
        this.schedules = schedules;
        this.rotations = rotations;
        this.people = new People(plan.engineers());
    }

    /** A heading for each shift, and the reasons for its people below it. */
    @Override
    public Document document() {
        Document.Builder document = new Document.Builder()
                .heading(1, plan.team() + ": on call, and why")
                .paragraph(
                        "The next shift goes to the person furthest behind their fair share. In each shift everyone who"
                                + " is there earns their load, divided by the loads of all.");
        for (Explanation rotation : rotations) {
            Schedule schedule = rotation.schedule();
            if (rotations.size() > 1) {
                document.heading(2, schedule.plan().rotation().title());
            }
            document.paragraph(new HandoffText(schedule.plan(), schedule.shifts()).line());
            for (Shift shift : schedule.shifts()) {
                document.heading(rotations.size() > 1 ? 3 : 2, heading(shift)).bullets(rotation.of(shift));
            }
        }
        return document.build();
    }

    @Override
    public Object data() {
        return ScheduleData.explained(plan, schedules, rotations);
    }

    @Override
    public Table rows() {
        return ScheduleRows.table(rotations.stream().map(Explanation::schedule).toList(), rotations);
    }

    /** The days, the holder if they serve on any day, then the covers and the days on which nobody serves. */
    private String heading(Shift shift) {
        List<String> who = new ArrayList<>();
        Engineer holder = shift.serving(Role.PRIMARY);
        if (holder != null) {
            who.add(people.name(holder));
        }
        List<OnCall> stretches = OnCall.ofPrimary(shift);
        for (OnCall stretch : stretches) {
            String days = stretches.size() == 1 ? "" : " " + DateText.withoutYear(stretch.days());
            if (stretch.primary() == null) {
                who.add("nobody" + days);
            } else if (!stretch.primary().is(holder)) {
                who.add(people.name(stretch.primary()) + " covers" + (days.isEmpty() ? " all days" : days));
            }
        }
        return DateText.withYear(shift.days()) + ": " + String.join("; ", who);
    }
}
