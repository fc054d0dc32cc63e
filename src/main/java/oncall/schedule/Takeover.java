package oncall.schedule;

import java.util.List;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.HolidayDate;
import org.jspecify.annotations.Nullable;

/**
 * What happens if somebody serves days of a shift for somebody else.
 *
 * @param engineer who serves them
 * @param barrier why they cannot, or null if they can
 * @param away the days of the shift on which they are away
 * @param inReturn the shift that they give in return, or null
 * @param rest the fewest shifts free, for either of the two, between a shift that they take and their other ones; null
 *     if they have no others
 * @param keepsRest whether that is as much as the rotation asks for
 * @param holidays the holidays that either of the two observes in what they take
 * @param crowded who is then on call twice in three weeks
 * @param ahead the taker's primary shifts above their fair share afterwards, in units of {@link Share#SHIFT}
 */
public record Takeover(
        Engineer engineer,
        @Nullable Barrier barrier,
        List<DateRange> away,
        @Nullable Shift inReturn,
        @Nullable Integer rest,
        boolean keepsRest,
        List<HolidayDate> holidays,
        List<Engineer> crowded,
        long ahead) {

    /** Why somebody cannot serve the days. */
    public enum Barrier {
        /** They are on time off, or not on the team. */
        AWAY,
        /** The rotation's {@code swap_partners} does not allow it. */
        NOT_A_PARTNER,
        /** A policy gives one of the two shifts to somebody else by the time at which the swap is made. */
        CHANGES_HANDS,
        /** They are already on call on some of these days, in either role. */
        ON_CALL
    }
}
