package oncall.rotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import oncall.model.DateRange;
import oncall.model.Plan;
import oncall.model.PublishedSchedule;
import oncall.model.Rotation;
import oncall.model.TimeSpan;
import oncall.schedule.DutyChange;
import oncall.schedule.Fairness;
import oncall.schedule.ScheduleDiff;
import oncall.schedule.ScheduleDiff.Side;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/**
 * What an edit of a plan does to the schedule of a rotation.
 *
 * @param rotation the rotation after the edit, or before it if that removes it
 * @param days the days that were compared
 * @param changes who is on call instead of whom
 * @param before what everyone served before in the shifts of these days; null if there were none
 * @param after what everyone serves in them afterwards, likewise
 * @param published the number of shifts of these days that are published now and were not before; negative if fewer are
 * @param notice the number of days of notice that a change of a promise requires
 */
public record ScheduleComparison(
        Rotation rotation,
        DateRange days,
        List<DutyChange> changes,
        @Nullable Fairness before,
        @Nullable Fairness after,
        int published,
        int notice) {

    /**
     * Compares each rotation of two plans. A rotation that is only in one of them had no shifts, or has none; the only
     * rotation of both is the same under any id.
     */
    public static List<ScheduleComparison> each(Plan before, Plan after, LocalDate today, int weeks) {
        List<Plan> old = new ArrayList<>(before.byRotation());
        List<ScheduleComparison> all = new ArrayList<>();
        List<Plan> rotations = after.byRotation();
        boolean isOnly = old.size() == 1 && rotations.size() == 1;
        for (Plan rotation : rotations) {
            Plan same = isOnly ? old.get(0) : find(rotation.rotation().id(), old);
            old.remove(same);
            all.add(of(same, rotation, today, weeks));
        }
        for (Plan removed : old) {
            all.add(of(removed, null, today, weeks));
        }
        return all;
    }

    private static @Nullable Plan find(String id, List<Plan> rotations) {
        for (Plan rotation : rotations) {
            if (rotation.rotation().id().equals(id)) {
                return rotation;
            }
        }
        return null;
    }

    /**
     * Compares a rotation from the current shift on for some weeks, or as far as it is published.
     *
     * @param before the plan before the edit; its notice applies, or that of the other plan if it is longer
     */
    private static ScheduleComparison of(@Nullable Plan before, @Nullable Plan after, LocalDate today, int weeks) {
        Plan any = Objects.requireNonNull(after == null ? before : after);
        DateRange days = Scheduler.of(any).weeks(today, weeks).days();
        days = before == null
                ? days
                : days.and(Scheduler.of(before).weeks(today, weeks).days());
        days = throughPublished(throughPublished(days, before), after);
        List<Shift> old = shifts(before, days);
        List<Shift> now = shifts(after, days);
        int notice = Math.max(before == null ? 0 : notice(before), notice(any));
        return new ScheduleComparison(
                any.rotation(),
                days,
                ScheduleDiff.changes(side(before, any, old), side(after, any, now), days, today, notice),
                fairness(before, old, days),
                fairness(after, now, days),
                published(now, days) - published(old, days),
                notice);
    }

    /** @param any the plan on the other side, if there is none on this one */
    private static Side side(@Nullable Plan plan, Plan any, List<Shift> shifts) {
        return new Side(plan == null ? any.with(PublishedSchedule.NONE) : plan, shifts);
    }

    private static DateRange throughPublished(DateRange days, @Nullable Plan plan) {
        LocalDate last = plan == null ? null : plan.publication().lastDay();
        return last == null || last.isBefore(days.to()) ? days : new DateRange(days.from(), last);
    }

    private static List<Shift> shifts(@Nullable Plan plan, DateRange days) {
        return plan == null ? List.of() : Scheduler.of(plan).upTo(days.to()).shifts();
    }

    /** The number of days of notice that the rotation of the plan promises. */
    public static int notice(Plan plan) {
        TimeSpan notice = plan.rotation().notice();
        return notice == null ? 0 : notice.days();
    }

    private static int published(List<Shift> shifts, DateRange days) {
        int count = 0;
        for (Shift shift : shifts) {
            count += shift.published() && shift.days().overlaps(days) ? 1 : 0;
        }
        return count;
    }

    private static @Nullable Fairness fairness(@Nullable Plan plan, List<Shift> shifts, DateRange days) {
        List<Shift> within = new ArrayList<>();
        for (Shift shift : shifts) {
            if (shift.days().overlaps(days)) {
                within.add(shift);
            }
        }
        return plan == null || within.isEmpty() ? null : Fairness.of(plan, within);
    }

    /** The changes that break a promise, or give too little notice of one. */
    public List<DutyChange> breaches() {
        List<DutyChange> breaches = new ArrayList<>(changes);
        breaches.removeIf(change -> !change.isBreach());
        return breaches;
    }
}
