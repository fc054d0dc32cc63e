package oncall.validate.rule;

import java.time.LocalDate;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.plan.PublishedRotationSpec.ShiftSpec;
import oncall.schedule.Shift;
import oncall.schedule.UnappliedChange;
import oncall.schedule.UnappliedChange.Kind;
import oncall.text.Located;
import oncall.text.Location;
import org.jspecify.annotations.Nullable;

/**
 * The entry in the files that prevents a swap or an override: another swap or override, an absence, or a published
 * shift.
 *
 * @param scheduled the plan
 * @param fault the change that cannot be applied
 */
record Obstacle(ScheduledPlan scheduled, UnappliedChange fault) {

    /** The place as the end of a sentence: {@code " (team.yaml, line 12)"}; empty if there is none. */
    String place(@Nullable Engineer absent) {
        Location place = location(absent);
        return place == null ? "" : " (" + place.file().name() + ", line " + place.line() + ")";
    }

    private @Nullable Location location(@Nullable Engineer absent) {
        Change change = fault.change();
        if (fault.rival() != null) {
            return fault.kind() == Kind.OVERRIDE
                    ? scheduled.overrides().get(fault.rival()).days().location()
                    : swap();
        }
        if (absent != null) {
            return scheduled.absence(absent, fault.days());
        }
        Location swap = change != null && change.kind() == Cause.SWAP ? swap() : null;
        if (swap != null && fault.kind() == Kind.OVERRIDE) {
            return swap;
        }
        Location published = published();
        if (published != null || change == null) {
            return published;
        }
        // the holder lost the shift, by another swap or because of an absence
        return change.kind() == Cause.SWAP ? swap : scheduled.absence(change.was(), fault.days());
    }

    private @Nullable Location published() {
        for (ShiftSpec shift : scheduled.published()) {
            Located<LocalDate> start = shift.start();
            Located<LocalDate> end = shift.end();
            boolean isOver = end == null || end.value().isBefore(fault.days().from());
            if (start != null && !isOver && !start.value().isAfter(fault.days().from())) {
                return start.location();
            }
        }
        return null;
    }

    /** The other swap that names the shift. */
    private @Nullable Location swap() {
        boolean isOverride = fault.kind() == Kind.OVERRIDE;
        Shift shift = isOverride ? scheduled.shift(fault.days()) : null;
        DateRange days = shift == null ? fault.days() : shift.days();
        return scheduled.swapIn(days, isOverride ? -1 : fault.index(), false);
    }
}
