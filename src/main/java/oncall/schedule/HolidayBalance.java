package oncall.schedule;

import java.time.LocalDate;

/**
 * How holidays were balanced when a shift was settled.
 *
 * @param verdict the result
 * @param simulations the number of compared continuations; 0 if nobody could exchange
 * @param until the last day that was considered
 */
public record HolidayBalance(Verdict verdict, int simulations, LocalDate until) {

    /** The result. */
    public enum Verdict {
        /** Nobody could exchange the shift and keep their rest. */
        NOBODY_TO_EXCHANGE_WITH,
        /** The shift was exchanged. */
        EXCHANGED,
        /** Leaving the shift where it is shares holidays as fairly as possible. */
        IDEAL,
        /** No exchange of this shift would share holidays more fairly. */
        NONE_FAIRER
    }
}
