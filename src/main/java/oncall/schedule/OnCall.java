package oncall.schedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.model.Rotation;
import org.jspecify.annotations.Nullable;

/**
 * Who is on call for some days in a row: a stretch of a shift in which neither role changes.
 *
 * @param shift the shift that contains the days
 * @param primary who is primary after covers and overrides, or null for nobody
 * @param secondary who is secondary after covers and overrides, or null for nobody
 */
public record OnCall(
        Shift shift,
        DateRange days,
        @Nullable Engineer primary,
        @Nullable Engineer secondary) {

    /** All stretches of a shift, in order. */
    public static List<OnCall> of(Shift shift) {
        return of(shift, List.of(Role.values()));
    }

    /**
     * The stretches of a shift in each of which the primary stays the same. Each has the secondary of its first day.
     */
    public static List<OnCall> ofPrimary(Shift shift) {
        return of(shift, List.of(Role.PRIMARY));
    }

    private static List<OnCall> of(Shift shift, List<Role> roles) {
        List<OnCall> stretches = new ArrayList<>(1);
        for (DateRange run : shift.runs()) {
            LocalDate from = run.from();
            while (!from.isAfter(run.to())) {
                LocalDate to = from;
                while (to.isBefore(run.to()) && isSame(from, to.plusDays(1), shift, roles)) {
                    to = to.plusDays(1);
                }
                stretches.add(new OnCall(shift, from, to));
                from = to.plusDays(1);
            }
        }
        return stretches;
    }

    private OnCall(Shift shift, LocalDate from, LocalDate to) {
        this(shift, new DateRange(from, to), shift.on(from, Role.PRIMARY), shift.on(from, Role.SECONDARY));
    }

    /**
     * All stretches of a shift in which somebody is meant to be on call without a break: those of {@link #of(Shift)},
     * or each of their days if these have hours. Days that a clock change leaves empty have none.
     */
    public static List<OnCall> withoutBreaks(Shift shift, HandoffClock clock) {
        List<OnCall> stretches = new ArrayList<>();
        for (OnCall stretch : of(shift)) {
            if (shift.times().isWholeDay()) {
                addUnlessEmpty(stretch, clock, stretches);
                continue;
            }
            for (LocalDate day = stretch.days.from(); !day.isAfter(stretch.days.to()); day = day.plusDays(1)) {
                addUnlessEmpty(new OnCall(shift, day, day), clock, stretches);
            }
        }
        return stretches;
    }

    private static boolean isSame(LocalDate day, LocalDate other, Shift shift, List<Role> roles) {
        for (Role role : roles) {
            if (!Engineer.areSame(shift.on(day, role), shift.on(other, role))) {
                return false;
            }
        }
        return true;
    }

    private static void addUnlessEmpty(OnCall stretch, HandoffClock clock, List<OnCall> stretches) {
        if (stretch.startsAt(clock).isBefore(stretch.endsAt(clock))) {
            stretches.add(stretch);
        }
    }

    /** Whether it goes on at a moment at which it is not over yet. */
    public boolean isOn(Moment now, Plan plan) {
        return now.instant() == null
                ? days.contains(now.onCallDay())
                : !startsAt(new HandoffClock(plan)).toInstant().isAfter(now.instant());
    }

    /** Who has the role, or null for nobody. */
    public @Nullable Engineer in(Role role) {
        return role == Role.PRIMARY ? primary : secondary;
    }

    /** Whether somebody else has the role than for the rest of the shift. */
    public boolean isCovered(Role role) {
        Engineer engineer = in(role);
        return engineer != null && !engineer.is(shift.holder(role));
    }

    /** Whether somebody in the order who is not primary is free on at least one of the days. */
    public boolean isAnyoneElseFree(Rotation rotation) {
        for (LocalDate day = days.from(); !day.isAfter(days.to()); day = day.plusDays(1)) {
            DateRange absences = shift.times().absences(new DateRange(day, day));
            for (Engineer engineer : rotation.order()) {
                if (!engineer.is(primary) && engineer.isFree(absences)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether both roles are as in the rest of the shift. */
    public boolean isUsual() {
        return Engineer.areSame(primary, shift.primary()) && Engineer.areSame(secondary, shift.secondary());
    }

    /** The instant at which the stretch begins. */
    public OffsetDateTime startsAt(HandoffClock clock) {
        return clock.startOf(shift, days.from());
    }

    /** The instant at which the stretch ends. */
    public OffsetDateTime endsAt(HandoffClock clock) {
        return clock.endOf(shift, days.to());
    }
}
