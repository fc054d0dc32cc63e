package oncall.schedule;

import java.util.List;
import oncall.model.Plan;

/**
 * The schedule of one rotation with the moment at which it is shown.
 *
 * @param schedule the shifts to show
 * @param now the moment that counts as now
 * @param coming {@link #COMING} shifts, which need not be shown: first the one that contains the on-call day of now, or
 *     else the next
 */
public record CurrentSchedule(Schedule schedule, Moment now, List<Shift> coming) {

    /** The number of shifts that are certain to name who is on call now and next. */
    public static final int COMING = 3;

    /** The plan with the rotation alone. */
    public Plan plan() {
        return schedule.plan();
    }

    public List<Shift> shifts() {
        return schedule.shifts();
    }

    /** The shift that contains the on-call day of now, or else the next. */
    public Shift next() {
        return coming.get(0);
    }
}
