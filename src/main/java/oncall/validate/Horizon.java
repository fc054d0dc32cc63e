package oncall.validate;

import java.time.LocalDate;
import oncall.model.DayOverride;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.Swap;
import oncall.model.TimeOff;

/**
 * How far ahead a plan is checked: 52 weeks, and further where a swap, an override or time off lies later, up to 520
 * weeks.
 */
public final class Horizon {

    private static final int FEWEST_WEEKS = 52;
    private static final int MOST_WEEKS = 520;

    /** The first shift to look at may have begun that many days before today. */
    private static final int LONGEST_SHIFT = 28;

    private Horizon() {}

    /** The weeks from the shift that holds today on in which all that is named begins. */
    public static int weeks(Plan project, LocalDate today) {
        LocalDate last = today;
        for (Swap swap : project.swaps()) {
            last = later(last, swap.shift());
            last = swap.inReturn() == null ? last : later(last, swap.inReturn());
        }
        for (DayOverride override : project.overrides()) {
            last = later(last, override.days().to());
        }
        for (Engineer engineer : project.engineers()) {
            for (TimeOff away : engineer.timeOff()) {
                last = later(last, away.days().to());
            }
        }
        long weeks = (last.toEpochDay() - today.toEpochDay() + LONGEST_SHIFT) / 7 + 1;
        return (int) Math.max(FEWEST_WEEKS, Math.min(MOST_WEEKS, weeks));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
