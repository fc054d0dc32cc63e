package oncall.schedule;

import java.util.List;
import oncall.model.Plan;

/**
 * The schedule of one rotation with the moment at which it is shown.
 *
 * @param schedule the shifts to show
 * @param now the moment that counts as now
 * @param next the shift that contains the on-call day of now, or else the next; it need not be one of those to show
 */
public record CurrentSchedule(Schedule schedule, Moment now, Shift next) {

    /** A schedule that begins with the shift of now, or the next. */
    public static CurrentSchedule of(Schedule schedule, Moment now) {
        return new CurrentSchedule(schedule, now, schedule.shifts().get(0));
    }

    /** The plan with the rotation alone. */
    public Plan plan() {
        return schedule.plan();
    }

    public List<Shift> shifts() {
        return schedule.shifts();
    }
}
