package oncall.schedule;

import java.util.List;
import oncall.model.DateRange;
import oncall.model.Plan;

/**
 * Who is on call in a run of shifts.
 *
 * @param plan the plan with the rotation alone whose shifts these are
 * @param shifts one after the other, without gaps; at least one
 * @param unapplied swaps and overrides that cannot be applied, in these shifts or in others
 */
public record Schedule(Plan plan, List<Shift> shifts, List<UnappliedChange> unapplied) {

    /** The days of all the shifts. */
    public DateRange days() {
        return new DateRange(
                shifts.get(0).days().from(),
                shifts.get(shifts.size() - 1).days().to());
    }
}
