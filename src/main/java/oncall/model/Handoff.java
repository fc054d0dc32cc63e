package oncall.model;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The hand-off from one shift to the next.
 *
 * @param time the time on the team's wall clock at which an on-call day, and so a shift, begins
 * @param meeting the meeting in which the team discusses it, or null
 */
public record Handoff(LocalTime time, @Nullable Meeting meeting) {

    /** Whether an on-call day begins after noon, so that most of its waking hours are on the next date. */
    public boolean isInTheEvening() {
        return time.isAfter(LocalTime.NOON);
    }

    /** The dates on which an absence makes somebody away on some of the on-call days. */
    public DateRange absences(DateRange days) {
        return isInTheEvening() ? new DateRange(days.from(), days.to().plusDays(1)) : days;
    }

    /** The dates whose holidays fall on the on-call days. */
    public DateRange holidays(DateRange days) {
        return isInTheEvening()
                ? new DateRange(days.from().plusDays(1), days.to().plusDays(1))
                : days;
    }

    /**
     * A weekly meeting.
     *
     * @param day its day
     * @param time when it begins, on the team's wall clock, or null
     * @param length how long it takes, or null
     */
    public record Meeting(
            Weekday day, @Nullable LocalTime time, @Nullable TimeSpan length) {}
}
