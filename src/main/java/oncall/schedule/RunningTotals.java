package oncall.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Plan;
import org.jspecify.annotations.Nullable;

/** What the primary of each shift has served by the end of that shift, counted from the rotation's first. */
public final class RunningTotals {

    private final Map<LocalDate, DutyTotals> totals = new HashMap<>();

    /**
     * Adds up shifts.
     *
     * @param shifts all shifts from the rotation's first, without gaps
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

    /**
     * What the primary of a shift has served, this shift included; null if nobody serves it or it is not one of these.
     */
    public @Nullable DutyTotals after(Shift shift) {
        return totals.get(shift.days().from());
    }
}
