package oncall.schedule;

import oncall.model.DateRange;

/**
 * A swap or an override that people agreed on and that cannot be applied.
 *
 * @param what what it is
 * @param index its place among the plan's swaps, or overrides, from 0
 * @param days the days of the shift, or the days, that it cannot be applied to
 * @param problem why, in words
 * @param mend how to mend it
 */
public record Fault(What what, int index, DateRange days, String problem, String mend) {

    /** What could not be applied. */
    public enum What {
        /** The shift that a swap names. */
        SWAP,
        /** The shift that a swap gives in return. */
        RETURN,
        OVERRIDE
    }
}
