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
