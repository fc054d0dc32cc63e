package oncall.report.pagerduty;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Engineer;
import oncall.model.Role;
import oncall.schedule.HandoffClock;
import oncall.schedule.OnCall;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/**
 * An override in PagerDuty: a person has a schedule for some time, whatever its layers say.
 *
 * @param schedule the id of the schedule
 * @param user the id of the person
 * @param id its own id; null for one that is to be made, or that PagerDuty lists without it
 */
record PagerDutyOverride(
        String schedule,
        OffsetDateTime start,
        OffsetDateTime end,
        String user,
        @Nullable String id) {

    /** The overrides that make a schedule in PagerDuty show who has a role from a moment on. */
    static List<PagerDutyOverride> of(Schedule shown, Role role, String schedule, OffsetDateTime now) {
        HandoffClock clock = new HandoffClock(shown.plan());
        List<PagerDutyOverride> overrides = new ArrayList<>();
        for (Shift shift : shown.shifts()) {
            int first = overrides.size();
            for (OnCall stretch : OnCall.withoutBreaks(shift, clock)) {
                Engineer engineer = stretch.in(role);
                OffsetDateTime start = stretch.startsAt(clock);
                OffsetDateTime end = stretch.endsAt(clock);
                if (engineer == null || engineer.pagerduty() == null || !end.isAfter(now)) {
                    continue;
                }
                PagerDutyOverride next = new PagerDutyOverride(
                        schedule, start.isBefore(now) ? now : start, end, engineer.pagerduty(), null);
                int last = overrides.size() - 1;
                if (last >= first && overrides.get(last).isContinuedBy(next)) {
                    PagerDutyOverride before = overrides.remove(last);
                    next = new PagerDutyOverride(schedule, before.start, end, before.user, null);
                }
                overrides.add(next);
            }
        }
        return overrides;
    }

    private boolean isContinuedBy(PagerDutyOverride next) {
        return user.equals(next.user) && end.isEqual(next.start);
    }

    /** Whether both have the same effect from a moment on. */
    boolean isSame(PagerDutyOverride other, Instant now) {
        return schedule.equals(other.schedule)
                && user.equals(other.user)
                && end.isEqual(other.end)
                && (start.isEqual(other.start)
                        || !start.toInstant().isAfter(now)
                                && !other.start.toInstant().isAfter(now));
    }
}
