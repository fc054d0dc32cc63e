package oncall.schedule;

import java.time.LocalDate;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.DayOverride;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.model.Served;
import oncall.model.Swap;
import oncall.schedule.DutyChange.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Finds what leads to a change, by what a plan says about who serves instead of whom.
 *
 * @param plan the plan after a change
 */
record ChangeOrigin(Plan plan) {

    /**
     * What leads to a change: what team.yaml says afterwards, or no longer says of what was recorded. What schedule.yaml
     * records afterwards is no cause by itself.
     */
    Origin of(LocalDate day, Role role, Served old, Served next) {
        Cover cover = next.coverOn(day, role);
        if (cover != null && cover.kind() == Cause.OVERRIDE && isOverridden(day, next)) {
            return Origin.OVERRIDE;
        }
        if (isAway(old.on(day, role), day) || cover != null && isAway(next.holder(Role.PRIMARY), day)) {
            return Origin.ABSENCE;
        }
        boolean isHandedOver = !Engineer.areSame(old.holder(Role.PRIMARY), next.holder(Role.PRIMARY));
        if (isHandedOver && (isSwapped(next) || wasSwapped(old, next.holder(Role.PRIMARY)) && !isSwapped(old))) {
            return Origin.SWAP;
        }
        Cover former = old.coverOn(day, role);
        if (former == null || !Engineer.areSame(former.insteadOf(), next.on(day, role))) {
            return Origin.OTHER;
        }
        return former.kind() != Cause.OVERRIDE
                ? Origin.ABSENCE
                : isOverridden(day, old) ? Origin.OTHER : Origin.OVERRIDE;
    }

    /** Whether an override afterwards gives the day to somebody who serves it in this shift. */
    private boolean isOverridden(LocalDate day, Served shift) {
        for (DayOverride override : plan.overrides()) {
            for (Role role : Role.values()) {
                if (override.days().contains(day) && override.engineer().is(shift.on(day, role))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a swap afterwards gives the shift to its primary. */
    private boolean isSwapped(Served shift) {
        for (Swap swap : plan.swaps()) {
            LocalDate back = swap.inReturn();
            if (shift.days().contains(swap.shift()) && swap.to().is(shift.holder(Role.PRIMARY))
                    || back != null
                            && shift.days().contains(back)
                            && swap.from().is(shift.holder(Role.PRIMARY))) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody gave the shift away in a swap. */
    private static boolean wasSwapped(Served shift, @Nullable Engineer giver) {
        for (Change change : shift.changes()) {
            if (change.kind() == Cause.SWAP && Engineer.areSame(change.was(), giver)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the engineer, as the plan says afterwards, is away or not on the team on the on-call day. */
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
