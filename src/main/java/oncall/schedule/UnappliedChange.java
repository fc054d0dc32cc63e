package oncall.schedule;

import oncall.model.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A swap or an override that people agreed on and that cannot be applied.
 *
 * @param what what it is
 * @param index its place among the plan's swaps, or overrides, from 0
 * @param days the days of the shift, or the days, that it cannot be applied to
 * @param problem why, in words
 * @param mend how to mend it
 * @param rival the place of the override that has the days already, from 0; null where none stands in the way
 */
public record UnappliedChange(
        What what,
        int index,
        DateRange days,
        String problem,
        String mend,
        @Nullable Integer rival) {

    /** What fails for another reason than an override that has the days. */
    public UnappliedChange(What what, int index, DateRange days, String problem, String mend) {
        this(what, index, days, problem, mend, null);
    }

    /** What could not be applied. */
    public enum What {
        /** The shift that a swap names. */
        SWAP,
        /** The shift that a swap gives in return. */
        RETURN,
        OVERRIDE
    }
}
