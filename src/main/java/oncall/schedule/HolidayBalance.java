package oncall.schedule;

import java.time.LocalDate;

/**
 * What was weighed for a fair share of holidays when a shift was settled.
 *
 * @param verdict what came of it
 * @param simulations how many ways to go on were compared; 0 where nobody could exchange
 * @param until the last day that was looked at
 */
public record HolidayBalance(Verdict verdict, int simulations, LocalDate until) {

    /** What came of it. */
    public enum Verdict {
        /** Everyone who could exchange and keep their rest is further ahead of their share. */
        NOBODY_TO_EXCHANGE_WITH,
        /** The shift was exchanged. */
        EXCHANGED,
        /** Nothing could share holidays more fairly than to leave the shift where it is. */
        IDEAL,
        /** No exchange of this shift would share holidays more fairly. */
        NONE_FAIRER
    }
}
