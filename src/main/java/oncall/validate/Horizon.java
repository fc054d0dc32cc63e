package oncall.validate;

import java.time.LocalDate;
import oncall.model.DateRange;
import oncall.model.DayOverride;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.Swap;
import oncall.model.TimeOff;

/**
 * How far ahead a plan is checked: 52 weeks, or up to the last swap, override or time off, but at most 520 weeks.
 */
final class Horizon {

    private static final int FEWEST_WEEKS = 52;
    private static final int MOST_WEEKS = 520;

    /** The first shift may have begun up to this many days before today. */
    private static final int LONGEST_SHIFT = 182;

    private Horizon() {}

    /** The number of weeks, counted from the shift that contains today. */
    static int weeks(Plan plan, LocalDate today) {
        LocalDate last = today;
        for (Swap swap : plan.swaps()) {
            last = DateRange.later(last, swap.shift());
            last = DateRange.later(last, swap.inReturn());
        }
        for (DayOverride override : plan.overrides()) {
            last = DateRange.later(last, override.days().to());
        }
        for (Engineer engineer : plan.engineers()) {
            for (TimeOff away : engineer.timeOff()) {
                last = away.every() == null ? DateRange.later(last, away.days().to()) : last;
            }
        }
        long weeks = (last.toEpochDay() - today.toEpochDay() + LONGEST_SHIFT) / 7 + 1;
        return (int) Math.max(FEWEST_WEEKS, Math.min(MOST_WEEKS, weeks));
    }
}
