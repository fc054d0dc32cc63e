package oncall.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Plan;
import org.jspecify.annotations.Nullable;

/** What the primary of each shift has served by the end of it, counting from the rotation's first. */
public final class RunningTotals {

    private final Map<LocalDate, DutyTotals> totals = new HashMap<>();

    /**
     * Adds up shifts.
     *
     * @param shifts all from the rotation's first on, without gaps
     */
    public RunningTotals(Plan plan, List<Shift> shifts) {
        ShareCounter counter = new ShareCounter(plan, shifts);
        for (Shift shift : shifts) {
            counter.add(shift);
            if (shift.primary() != null) {
                totals.put(shift.days().from(), counter.totals(shift.primary()));
            }
        }
    }

    /** What the primary of a shift has served with it; null where nobody serves the shift, or it is not among these. */
    public @Nullable DutyTotals after(Shift shift) {
        return totals.get(shift.days().from());
    }
}
