package oncall.rotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.Plan;
import oncall.model.PublishedSchedule;
import oncall.model.PublishedShift;
import oncall.schedule.DutyChange;
import oncall.schedule.Publication;
import oncall.schedule.Schedule;
import oncall.schedule.ScheduleDiff;
import oncall.schedule.ScheduleDiff.Side;
import oncall.schedule.Shift;
import oncall.schedule.UnappliedChange;

/**
 * What is published of a rotation next.
 *
 * @param published the published shifts afterwards
 * @param added the shifts that were forecasts until then, with the swaps and overrides that cannot be applied to them
 * @param changes the promises of each version that change
 */
public record NextPublication(PublishedSchedule published, Schedule added, List<List<DutyChange>> changes) {

    /**
     * Publishes shifts of a rotation.
     *
     * @param versions the plan with what is published so far; more than one if git could not merge that
     * @param kept the published shifts that stay, of each version; the shifts after it are published anew
     * @param through the last day on which a shift that is published may begin
     * @param today the day from which notice counts
     */
    public static NextPublication of(List<Plan> versions, PublishedSchedule kept, LocalDate through, LocalDate today) {
        Plan anew = versions.get(0).with(kept);
        Schedule schedule = Scheduler.of(anew).upTo(through);
        PublishedSchedule published = Publication.of(versions.get(0).publication(), schedule.shifts(), anew);
        List<List<DutyChange>> changes = new ArrayList<>();
        for (Plan version : versions) {
            PublishedSchedule recorded = version.publication();
            published = Publication.merged(published, Publication.of(recorded, schedule.shifts(), anew));
            changes.add(changes(version, anew.with(published), today));
        }
        return new NextPublication(published, added(schedule), changes);
    }

    /**
     * The promises from today on of a rotation that is not in the plan any more; nobody keeps them.
     *
     * @param any the plan narrowed to another rotation
     */
    public static List<DutyChange> ended(Plan any, PublishedSchedule ended, LocalDate today) {
        LocalDate last = ended.lastDay();
        return last == null || last.isBefore(today)
                ? List.of()
                : ScheduleDiff.changes(
                        new Side(any.with(ended), ended.shifts()),
                        new Side(any.with(PublishedSchedule.NONE), List.of()),
                        new DateRange(today, last),
                        today,
                        0);
    }

    private static Schedule added(Schedule schedule) {
        List<Shift> added = new ArrayList<>();
        for (Shift shift : schedule.shifts()) {
            if (!shift.published()) {
                added.add(shift);
            }
        }
        List<UnappliedChange> unapplied = new ArrayList<>();
        for (UnappliedChange change : schedule.unapplied()) {
            if (!added.isEmpty() && !change.last().isBefore(added.get(0).days().from())) {
                unapplied.add(change);
            }
        }
        return new Schedule(schedule.plan(), added, unapplied);
    }

    /** The promises that change, compared with who serves afterwards, by promise or forecast. */
    private static List<DutyChange> changes(Plan before, Plan after, LocalDate today) {
        List<PublishedShift> promised = before.publication().shifts();
        LocalDate last = before.publication().lastDay();
        if (last == null) {
            return List.of();
        }
        DateRange days = new DateRange(promised.get(0).days().from(), last);
        List<DutyChange> changes = ScheduleDiff.changes(
                new Side(before, promised),
                new Side(after, Scheduler.of(after).upTo(last).shifts()),
                days,
                today,
                ScheduleComparison.notice(after));
        changes.removeIf(change -> change.was().from() == null);
        return changes;
    }
}
