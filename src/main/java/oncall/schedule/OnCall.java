package oncall.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Role;
import oncall.model.Rotation;
import org.jspecify.annotations.Nullable;

/**
 * Who is on call for some days in a row: a stretch of a shift in which neither role changes.
 *
 * @param shift the shift that contains the days
 * @param days the days
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
        LocalDate from = shift.days().from();
        while (!from.isAfter(shift.days().to())) {
            LocalDate to = from;
            while (to.isBefore(shift.days().to()) && isSame(from, to.plusDays(1), shift, roles)) {
                to = to.plusDays(1);
            }
            stretches.add(new OnCall(
                    shift, new DateRange(from, to), shift.on(from, Role.PRIMARY), shift.on(from, Role.SECONDARY)));
            from = to.plusDays(1);
        }
        return stretches;
    }

    private static boolean isSame(LocalDate day, LocalDate other, Shift shift, List<Role> roles) {
        for (Role role : roles) {
            if (!isSame(shift.on(day, role), shift.on(other, role))) {
                return false;
            }
        }
        return true;
    }

    /** Who is on call at an instant; null if none of the shifts contains it. */
    public static @Nullable OnCall at(Instant instant, List<Shift> shifts, HandoffClock clock) {
        return on(clock.onCallDay(instant), shifts);
    }

    /** Who is on call on an on-call day; null if none of the shifts contains it. */
    public static @Nullable OnCall on(LocalDate day, List<Shift> shifts) {
        for (Shift shift : shifts) {
            for (OnCall stretch : shift.days().contains(day) ? of(shift) : List.<OnCall>of()) {
                if (stretch.days.contains(day)) {
                    return stretch;
                }
            }
        }
        return null;
    }

    private static boolean isSame(@Nullable Engineer one, @Nullable Engineer other) {
        return one == null ? other == null : one.is(other);
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
            DateRange absences = rotation.handoff().absences(new DateRange(day, day));
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
        return isSame(primary, shift.primary()) && isSame(secondary, shift.secondary());
    }

    /** The instant at which the stretch begins. */
    public OffsetDateTime startsAt(HandoffClock clock) {
        return days.from().equals(shift.days().from()) ? clock.startOf(shift) : clock.beginningOf(days.from());
    }

    /** The instant at which the stretch ends, which is when the next begins. */
    public OffsetDateTime endsAt(HandoffClock clock) {
        return days.to().equals(shift.days().to())
                ? clock.endOf(shift)
                : clock.beginningOf(days.to().plusDays(1));
    }
}
