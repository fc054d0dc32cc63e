package oncall.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.PublishedShift;
import oncall.model.Role;
import oncall.model.Served;
import oncall.schedule.DutyChange.Origin;
import org.jspecify.annotations.Nullable;

/** Compares who is on call in two schedules, day by day. */
public final class ScheduleDiff {

    private static final Comparator<DutyChange> BY_DAY =
            Comparator.comparing((DutyChange change) -> change.days().from()).thenComparing(DutyChange::role);

    private final Plan plan;
    private final Map<LocalDate, Served> before;
    private final Map<LocalDate, Served> after;
    private final Map<LocalDate, Served> promised;
    private final LocalDate today;
    private final int notice;

    private ScheduleDiff(
            Plan plan,
            List<? extends Served> before,
            List<? extends Served> after,
            List<PublishedShift> promised,
            LocalDate today,
            int notice) {
        this.plan = plan;
        this.before = byDay(before);
        this.after = byDay(after);
        this.promised = byDay(promised);
        this.today = today;
        this.notice = notice;
    }

    /**
     * The changes, by date.
     *
     * @param plan the plan of the schedule afterwards
     * @param before the schedule before
     * @param after the schedule afterwards
     * @param promised what was published before
     * @param days the days to compare; both schedules reach as far
     * @param today the day from which notice counts
     * @param notice the number of days of notice that a change of a promise requires
     */
    public static List<DutyChange> changes(
            Plan plan,
            List<? extends Served> before,
            List<? extends Served> after,
            List<PublishedShift> promised,
            DateRange days,
            LocalDate today,
            int notice) {
        ScheduleDiff diff = new ScheduleDiff(plan, before, after, promised, today, notice);
        List<DutyChange> changes = new ArrayList<>();
        for (Role role : Role.values()) {
            diff.add(role, days, changes);
        }
        changes.sort(BY_DAY);
        return changes;
    }

    private static Map<LocalDate, Served> byDay(List<? extends Served> shifts) {
        Map<LocalDate, Served> byDay = new HashMap<>();
        for (Served shift : shifts) {
            for (DateRange run : shift.runs()) {
                for (LocalDate day = run.from(); !day.isAfter(run.to()); day = day.plusDays(1)) {
                    byDay.put(day, shift);
                }
            }
        }
        return byDay;
    }

    /** Adds the changes of a role; days in a row with the same change are one. */
    private void add(Role role, DateRange days, List<DutyChange> changes) {
        DutyChange last = null;
        for (LocalDate day = days.from(); !day.isAfter(days.to()); day = day.plusDays(1)) {
            if (!before.containsKey(day) && !after.containsKey(day)) {
                continue;
            }
            DutyChange change = change(day, role);
            if (last != null && change != null && isSame(last, change)) {
                last = extended(last, change);
                changes.set(changes.size() - 1, last);
            } else {
                last = change;
                if (change != null) {
                    changes.add(change);
                }
            }
        }
    }

    private static boolean isSame(DutyChange one, DutyChange next) {
        return one.shift().equals(next.shift())
                && isSame(one.was(), next.was())
                && isSame(one.now(), next.now())
                && one.promised() == next.promised();
    }

    private static boolean isSame(@Nullable Engineer one, @Nullable Engineer other) {
        return one == null ? other == null : one.is(other);
    }

    /** A change with the next day in it. A promise of which one day is broken is broken. */
    private static DutyChange extended(DutyChange change, DutyChange next) {
        return new DutyChange(
                change.shift(),
                new DateRange(change.days().from(), next.days().to()),
                change.count() + 1,
                change.role(),
                change.was(),
                change.now(),
                change.promised(),
                change.notice(),
                change.isShort(),
                change.promised() && next.origin() == Origin.OTHER ? Origin.OTHER : change.origin(),
                change.kind(),
                change.reason());
    }

    /** The change of one day; null if the role stays with the same person. */
    private @Nullable DutyChange change(LocalDate day, Role role) {
        Served old = before.get(day);
        Served now = after.get(day);
        Engineer had = old == null ? null : old.on(day, role);
        Engineer has = now == null ? null : now.on(day, role);
        if (isSame(had, has)) {
            return null;
        }
        Served promise = promised.get(day);
        boolean isPromised = promise != null && promise.isServedBy(had, day, role);
        int ahead = (int) Math.max(0, today.until(day, ChronoUnit.DAYS));
        Cover cover = now == null ? null : now.coverOn(day, role);
        Change given = cover == null && now != null && role == Role.PRIMARY ? last(now.changes()) : null;
        Served shift = Objects.requireNonNull(now == null || isPromised && old != null ? old : now);
        return new DutyChange(
                shift.days().from(),
                new DateRange(day, day),
                1,
                role,
                had,
                has,
                isPromised,
                ahead,
                isPromised && ahead < notice,
                origin(day, role, had, old, now),
                cover != null ? cover.kind() : given != null ? given.kind() : null,
                cover != null ? cover.reason() : given != null ? given.reason() : null);
    }

    private static @Nullable Change last(List<Change> changes) {
        return changes.isEmpty() ? null : changes.get(changes.size() - 1);
    }

    private Origin origin(
            LocalDate day, Role role, @Nullable Engineer had, @Nullable Served old, @Nullable Served now) {
        Cover cover = now == null ? null : now.coverOn(day, role);
        if (cover != null && cover.kind() == Cause.OVERRIDE) {
            return Origin.OVERRIDE;
        }
        boolean isCovered = cover != null && now != null && isAway(now.holder(Role.PRIMARY), day);
        if (isCovered || isAway(had, day)) {
            return Origin.ABSENCE;
        }
        for (Change change : now == null ? List.<Change>of() : now.changes()) {
            if (change.kind() == Cause.SWAP && !(old != null && includes(change, old.changes()))) {
                return Origin.SWAP;
            }
        }
        return Origin.OTHER;
    }

    private static boolean includes(Change swap, List<Change> changes) {
        for (Change change : changes) {
            if (change.kind() == Cause.SWAP && isSame(change.was(), swap.was()) && isSame(change.now(), swap.now())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the engineer, as the plan now says, is away or not on the team on the on-call day. */
    private boolean isAway(@Nullable Engineer engineer, LocalDate day) {
        DateRange dates = plan.rotation().times().absences(new DateRange(day, day));
        for (Engineer each : plan.engineers()) {
            if (each.is(engineer)) {
                return !each.isFree(dates);
            }
        }
        return false;
    }
}
