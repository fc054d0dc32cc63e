package oncall.schedule;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Engineer;
import oncall.model.Role;
import oncall.model.Rotation;
import org.jspecify.annotations.Nullable;

/**
 * Who is on call in a rotation at a moment, until when, and who is next.
 *
 * @param current the schedule of the rotation at the moment
 * @param stretch the stretch that goes on, or else the next
 * @param until when the primary changes or duty has a break; when the next stretch begins, if none goes on
 * @param nextAt when the next primary takes over
 * @param after the stretch that then begins
 */
public record OnCallNow(
        CurrentSchedule current, OnCall stretch, OffsetDateTime until, OffsetDateTime nextAt, OnCall after) {

    /** Finds who is on call. */
    public static OnCallNow of(CurrentSchedule current) {
        HandoffClock clock = new HandoffClock(current.plan());
        Moment now = current.now();
        List<OnCall> stretches = new ArrayList<>();
        for (Shift shift : current.coming()) {
            stretches.addAll(OnCall.withoutBreaks(shift, clock));
        }
        int first = 0;
        while (isOver(stretches.get(first), now, clock)) {
            first++;
        }
        OnCall stretch = stretches.get(first);
        if (!stretch.isOn(now, current.plan())) {
            OffsetDateTime start = stretch.startsAt(clock);
            return new OnCallNow(current, stretch, start, start, stretch);
        }
        int last = first;
        while (goesOn(stretches.get(last), stretches.get(last + 1), clock)) {
            last++;
        }
        OnCall next = stretches.get(last + 1);
        OffsetDateTime until = stretches.get(last).endsAt(clock);
        return new OnCallNow(current, stretch, until, next.startsAt(clock), next);
    }

    private static boolean isOver(OnCall stretch, Moment now, HandoffClock clock) {
        return now.instant() == null
                ? stretch.days().to().isBefore(now.onCallDay())
                : !stretch.endsAt(clock).toInstant().isAfter(now.instant());
    }

    /** Whether the primary of a stretch goes on in the next one, which is in the same shift. */
    private static boolean goesOn(OnCall stretch, OnCall next, HandoffClock clock) {
        return next.shift().days().from().equals(stretch.shift().days().from())
                && Engineer.areSame(stretch.primary(), next.primary())
                && stretch.endsAt(clock).isEqual(next.startsAt(clock));
    }

    /** The moment on the team's wall clock; if only a day is known, when its on-call day begins. */
    public OffsetDateTime at() {
        return current.now().on(new HandoffClock(current.plan()));
    }

    /** The next primary, or null for nobody. */
    public @Nullable Engineer next() {
        return after.primary();
    }

    public Rotation rotation() {
        return current.plan().rotation();
    }

    /** Whether somebody is meant to be on call now. */
    public boolean isOn() {
        return stretch.isOn(current.now(), current.plan());
    }

    /** Who has the role now, or null for nobody. */
    public @Nullable Engineer on(Role role) {
        return isOn() ? stretch.in(role) : null;
    }

    /** Whether there is to be a secondary now. */
    public boolean isSecondaryWanted() {
        return isOn() && stretch.shift().secondaryWanted();
    }
}
