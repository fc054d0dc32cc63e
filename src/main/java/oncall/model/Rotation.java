package oncall.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the rotation.
 *
 * @param start the day of the first hand-off
 * @param shift the length of a shift: on-call days, weeks or calendar months
 * @param times when anybody is on call; shifts are handed off when an on-call day begins
 * @param meeting the meeting about the hand-off, or null
 * @param order who takes turns, each once
 * @param secondary when there is a secondary
 * @param secondaryAfter when the secondary is called if the primary does not answer, or null if not stated
 * @param shortestRest the least number of free shifts between two primary shifts of one person, below the size of
 *     {@code order}; or null for the default
 * @param onTimeOff what to do if the primary is away, in the order to try
 * @param onHoliday what to do if the primary has a holiday, in the order to try
 * @param balanceHolidays whether shifts with holidays are exchanged for fairness
 * @param swapPartners who may take part in a declared swap
 * @param notice how long before a change people must know about it, in days or weeks; or null
 */
public record Rotation(
        LocalDate start,
        TimeSpan shift,
        OnCallTimes times,
        @Nullable Meeting meeting,
        List<Engineer> order,
        SecondaryMode secondary,
        @Nullable TimeSpan secondaryAfter,
        @Nullable Integer shortestRest,
        List<ListedRemedy> onTimeOff,
        List<Remedy> onHoliday,
        boolean balanceHolidays,
        SwapPartners swapPartners,
        @Nullable TimeSpan notice) {

    private static final int WEEK = 7;
    private static final int LONGEST_MONTH = 31;

    /** The number of on-call days in a shift; in one of months, the most that it can have. */
    public int shiftDays() {
        int perWeek = Integer.bitCount(times.weekdays());
        return switch (shift.unit()) {
            case WEEKS -> shift.amount() * perWeek;
            case MONTHS -> (shift.amount() * LONGEST_MONTH * perWeek + WEEK - 1) / WEEK;
            default -> shift.amount();
        };
    }

    /** The number of dates that a shift spans, rounded up if that varies. */
    public int shiftDates() {
        int perWeek = Integer.bitCount(times.weekdays());
        return (shiftDays() * WEEK + perWeek - 1) / perWeek;
    }

    /**
     * The least number of free shifts between two primary shifts of one person.
     *
     * @param round the number of people in the order who are on the team on all days of the shift
     */
    public int rest(int round) {
        return shortestRest != null ? shortestRest : round <= 2 ? 0 : 1;
    }
}
