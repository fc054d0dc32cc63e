package oncall.schedule;

import java.time.LocalDate;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.Plan;
import org.jspecify.annotations.Nullable;

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
        return shifts.get(0).days().and(shifts.get(shifts.size() - 1).days());
    }

    /** The first on-call day of a range in one of the shifts that are not published; null if there is none. */
    public @Nullable LocalDate firstUnpublished(DateRange days) {
        for (Shift shift : shifts) {
            for (DateRange run : shift.published() ? List.<DateRange>of() : shift.runs()) {
                if (run.overlaps(days)) {
                    return run.intersection(days).from();
                }
            }
        }
        return null;
    }
}
