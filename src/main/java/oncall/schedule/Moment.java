package oncall.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import oncall.model.Plan;
import org.jspecify.annotations.Nullable;

/**
 * The moment that counts as now. In the hours before a hand-off, the calendar is a day ahead of duty.
 *
 * @param today the calendar day in the team's zone, which decides when reviews are due and when people join, leave or
 *     are away
 * @param onCallDay the on-call day, which decides who is on call
 * @param instant the instant; null if only a day is known
 */
public record Moment(
        LocalDate today, LocalDate onCallDay, @Nullable Instant instant) {

    /** A moment in the on-call day of that date. */
    public static Moment on(LocalDate day) {
        return new Moment(day, day, null);
    }

    /** It on the team's wall clock; if only a day is known, when its on-call day begins. */
    public OffsetDateTime on(HandoffClock clock) {
        return instant == null ? clock.beginningOf(onCallDay) : clock.wallClock(instant);
    }

    /** The moment of an instant. */
    public static Moment at(Instant instant, Plan plan) {
        HandoffClock clock = new HandoffClock(plan);
        return new Moment(clock.calendarDay(instant), clock.onCallDay(instant), instant);
    }
}
