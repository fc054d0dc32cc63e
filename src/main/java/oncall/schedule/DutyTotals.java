package oncall.schedule;

import oncall.model.Engineer;
import org.jspecify.annotations.Nullable;

/**
 * What one engineer serves in a run of shifts, and their fair share.
 *
 * @param engineer the engineer
 * @param primaryShifts shifts of which they are primary, not counting covers and overrides
 * @param fairPrimaryShifts their fair share of the primary shifts, in units of {@link Share#SHIFT}
 * @param secondaryShifts shifts of which they are secondary, not counting covers and overrides
 * @param holidayShifts shifts in which they serve a holiday that they observe, as primary on the day
 * @param fairHolidayShifts their fair share of the shifts with a holiday that they observe, in units of {@link Share#SHIFT}
 * @param holidayDays days that they serve as primary and observe as holidays
 * @param secondaryHolidayShifts shifts in which they serve a holiday that they observe, as secondary on the day
 * @param weekendDays Saturdays and Sundays on which they are primary on the day, after covers and overrides
 * @param coverDays days of shifts that are not theirs on which they are primary or secondary
 * @param days on-call days on which they are primary on the day, after covers and overrides
 * @param shortestGap the fewest free shifts between two of their primary shifts; null if they have fewer than two
 */
public record DutyTotals(
        Engineer engineer,
        int primaryShifts,
        long fairPrimaryShifts,
        int secondaryShifts,
        int holidayShifts,
        long fairHolidayShifts,
        int holidayDays,
        int secondaryHolidayShifts,
        int weekendDays,
        int coverDays,
        int days,
        @Nullable Integer shortestGap) {

    /** The number of primary shifts above the fair share, in units of {@link Share#SHIFT}; negative if below it. */
    public long primaryAhead() {
        return primaryShifts * Share.SHIFT - fairPrimaryShifts;
    }

    /** The number of holiday shifts above the fair share, in units of {@link Share#SHIFT}; negative if below it. */
    public long holidayAhead() {
        return holidayShifts * Share.SHIFT - fairHolidayShifts;
    }
}
