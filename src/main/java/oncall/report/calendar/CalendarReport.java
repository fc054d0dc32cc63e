package oncall.report.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.render.Document;
import oncall.render.Event;
import oncall.render.EventCalendar;
import oncall.report.Report;
import oncall.schedule.CurrentSchedule;
import org.jspecify.annotations.Nullable;

/**
 * Who is on call, as a calendar: of all rotations, of one, or of one engineer.
 *
 * @param rotations the schedule of each rotation to show
 * @param engineer whose duty to show, or null for everyone's
 * @param stamp when the plan's files were last changed
 */
public record CalendarReport(
        Plan plan,
        List<CurrentSchedule> rotations,
        @Nullable Engineer engineer,
        Instant stamp) implements Report {

    @Override
    public EventCalendar calendar() {
        List<Event> events = new ArrayList<>();
        for (CurrentSchedule rotation : rotations) {
            events.addAll(new RotationEvents(plan, rotation, engineer).all());
        }
        boolean isElsewhere = engineer != null && !engineer.timezone().equals(plan.timezone());
        return new EventCalendar(name(), ZoneId.of(plan.timezone()), !isElsewhere, stamp, events);
    }

    private String name() {
        String who = engineer == null ? plan.team() : engineer.name();
        boolean isOne = rotations.size() == 1 && plan.rotations().size() > 1;
        return who + ": on call"
                + (isOne ? ", " + rotations.get(0).plan().rotation().title() : "");
    }

    /** There is none: calendars have one format. */
    @Override
    public Document document() {
        throw new UnsupportedOperationException();
    }
}
