package oncall.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oncall.model.Change;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.model.Served;
import oncall.schedule.DutyChange.Duty;
import oncall.schedule.DutyChange.Origin;
import org.jspecify.annotations.Nullable;

/** Compares who is on call in two schedules, day by day, and when the days begin and end. */
public final class ScheduleDiff {

    private static final Comparator<DutyChange> BY_DAY =
            Comparator.comparing((DutyChange change) -> change.days().from()).thenComparing(DutyChange::role);

    private final Days before;
    private final Days after;
    private final ChangeOrigin origin;
    private final LocalDate today;
    private final int notice;

    /**
     * One of the two schedules.
     *
     * @param plan the plan, with what is published of it
     * @param shifts its shifts
     */
    public record Side(Plan plan, List<? extends Served> shifts) {}

    /** The shifts of one side by day. */
    private record Days(Plan plan, Map<LocalDate, Served> shifts, Map<LocalDate, Served> promised, HandoffClock clock) {

        Days(Side side) {
            this(side.plan, byDay(side.shifts), byDay(side.plan.publication().shifts()), new HandoffClock(side.plan));
        }

        Duty duty(LocalDate day, Role role) {
            Served shift = shifts.get(day);
            if (shift == null) {
                return Duty.NONE;
            }
            Cover cover = shift.coverOn(day, role);
            Change given = cover == null && role == Role.PRIMARY ? last(shift.changes()) : null;
            return new Duty(
                    shift.on(day, role),
                    clock.startOf(shift, day),
                    clock.endOf(shift, day),
                    cover != null ? cover.kind() : given != null ? given.kind() : null,
                    cover != null ? cover.reason() : given != null ? given.reason() : null);
        }
    }

    private ScheduleDiff(Side before, Side after, LocalDate today, int notice) {
        this.before = new Days(before);
        this.after = new Days(after);
        this.origin = new ChangeOrigin(after.plan);
        this.today = today;
        this.notice = notice;
    }

    /**
     * The changes, by date.
     *
     * @param days the days to compare; both schedules reach as far
     * @param today the day from which notice counts
     * @param notice the number of days of notice that a change of a promise requires
     */
    public static List<DutyChange> changes(Side before, Side after, DateRange days, LocalDate today, int notice) {
        ScheduleDiff diff = new ScheduleDiff(before, after, today, notice);
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
            if (!before.shifts.containsKey(day) && !after.shifts.containsKey(day)) {
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
                && one.was().isOfSamePerson(next.was())
                && one.now().isOfSamePerson(next.now())
                && one.promised() == next.promised()
                && one.kept() == next.kept();
    }

    /** A change with the next day in it. A promise of which one day is broken is broken. */
    private static DutyChange extended(DutyChange change, DutyChange next) {
        return new DutyChange(
                change.shift(),
                change.days().and(next.days()),
                change.count() + 1,
                change.role(),
                extended(change.was(), next.was()),
                extended(change.now(), next.now()),
                change.promised(),
                change.kept(),
                change.notice(),
                change.isShort(),
                change.promised() && next.origin() == Origin.OTHER ? Origin.OTHER : change.origin());
    }

    private static Duty extended(Duty duty, Duty next) {
        return new Duty(duty.engineer(), duty.from(), next.to(), duty.kind(), duty.reason());
    }

    /** The change of one day; null if the role stays with the same person at the same times, and stays promised. */
    private @Nullable DutyChange change(LocalDate day, Role role) {
        Duty was = before.duty(day, role);
        Duty now = after.duty(day, role);
        Served promise = before.promised.get(day);
        boolean isPromised = promise != null && promise.isServedBy(was.engineer(), day, role);
        boolean isKept = after.promised.containsKey(day);
        boolean isTakenBack = isPromised && !isKept && was.engineer() != null;
        if (was.isOfSamePerson(now) && was.isAtSameTimes(now) && !isTakenBack) {
            return null;
        }
        int ahead = (int) Math.max(0, today.until(day, ChronoUnit.DAYS));
        Served old = before.shifts.get(day);
        Served next = after.shifts.get(day);
        Served shift = Objects.requireNonNull(next == null || isPromised && old != null ? old : next);
        boolean isAgreed = was.isAtSameTimes(now) && !isTakenBack;
        return new DutyChange(
                shift.days().from(),
                new DateRange(day, day),
                1,
                role,
                was,
                now,
                isPromised,
                isKept,
                ahead,
                isPromised && ahead < notice,
                isPromised && !isAgreed || old == null || next == null
                        ? Origin.OTHER
                        : origin.of(day, role, old, next));
    }

    private static @Nullable Change last(List<Change> changes) {
        return changes.isEmpty() ? null : changes.get(changes.size() - 1);
    }
}
