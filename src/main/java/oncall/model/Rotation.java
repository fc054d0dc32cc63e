package oncall.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the rotation.
 *
 * @param start the day of the first hand-off
 * @param shiftDays the length of a shift in days, 1 to 28
 * @param handoff when shifts begin
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
        int shiftDays,
        Handoff handoff,
        List<Engineer> order,
        SecondaryMode secondary,
        @Nullable TimeSpan secondaryAfter,
        @Nullable Integer shortestRest,
        List<ListedRemedy> onTimeOff,
        List<Remedy> onHoliday,
        boolean balanceHolidays,
        SwapPartners swapPartners,
        @Nullable TimeSpan notice) {

    /**
     * The least number of free shifts between two primary shifts of one person.
     *
     * @param round the number of people in the order who are on the team on all days of the shift
     */
    public int rest(int round) {
        return shortestRest != null ? shortestRest : round <= 2 ? 0 : 1;
    }
}
