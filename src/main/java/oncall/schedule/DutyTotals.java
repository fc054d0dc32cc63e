package oncall.schedule;

import oncall.model.Engineer;
import org.jspecify.annotations.Nullable;

/**
 * What one engineer serves in a run of shifts, beside their fair share.
 *
 * @param engineer who
 * @param primaryShifts shifts of which they are primary, covers and overrides aside
 * @param fairPrimaryShifts their fair share of the primary shifts, in units of {@link Share#SHIFT}
 * @param secondaryShifts shifts of which they are secondary, covers and overrides aside
 * @param holidayShifts those of their primary shifts in which they observe a holiday, even if somebody covers the day
 * @param fairHolidayShifts their fair share of everyone's holiday shifts, in units of {@link Share#SHIFT}
 * @param weekendDays Saturdays and Sundays on which they are primary on the day, after covers and overrides
 * @param coverDays days on which they cover for somebody, as primary or secondary
 * @param shortestGap the fewest shifts free between two of their primary shifts; null where they have fewer than two
 */
public record DutyTotals(
        Engineer engineer,
        int primaryShifts,
        long fairPrimaryShifts,
        int secondaryShifts,
        int holidayShifts,
        long fairHolidayShifts,
        int weekendDays,
        int coverDays,
        @Nullable Integer shortestGap) {

    /** How many primary shifts more than the fair share, in units of {@link Share#SHIFT}; negative where fewer. */
    public long primaryAhead() {
        return primaryShifts * Share.SHIFT - fairPrimaryShifts;
    }

    /** How many holiday shifts more than the fair share, in units of {@link Share#SHIFT}; negative where fewer. */
    public long holidayAhead() {
        return holidayShifts * Share.SHIFT - fairHolidayShifts;
    }
}
