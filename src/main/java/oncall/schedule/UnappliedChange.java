package oncall.schedule;

import java.time.LocalDate;
import oncall.model.Change;
import oncall.model.DateRange;
import oncall.model.Engineer;
import org.jspecify.annotations.Nullable;

/**
 * A swap or an override that cannot be applied.
 *
 * @param kind whether it is a swap or an override
 * @param index its index among the plan's swaps or overrides, from 0
 * @param days the days, or the days of the shift, that it cannot be applied to
 * @param problem why
 * @param shift the first day of the shift that contains the days; of the first shift if the days are before it
 * @param primary who is primary then; null for nobody, or if the problem does not need it
 * @param secondary who is secondary then, likewise
 * @param rival the index of the override that already has the days, or of the swap that names the shift too; or null
 * @param change how the shift came to its primary; null if it is the primary's own turn, or if the problem does not
 *     need it. For an override: the swap by which the giver lost the shift
 * @param last the last day to which it cannot be applied
 * @param missed the number of days to which it cannot be applied
 */
public record UnappliedChange(
        Kind kind,
        int index,
        DateRange days,
        Problem problem,
        LocalDate shift,
        @Nullable Engineer primary,
        @Nullable Engineer secondary,
        @Nullable Integer rival,
        @Nullable Change change,
        LocalDate last,
        long missed) {

    /** An override that cannot be applied to any of these days, no matter who is on call. */
    public static UnappliedChange never(int index, DateRange days, Problem problem, LocalDate firstShift) {
        return new UnappliedChange(
                Kind.OVERRIDE, index, days, problem, firstShift, null, null, null, null, days.to(), days.days());
    }

    /** The same change, if it cannot be applied to the days of another one either. */
    public UnappliedChange with(UnappliedChange other) {
        LocalDate later = last.isBefore(other.last) ? other.last : last;
        return new UnappliedChange(
                kind, index, days, problem, shift, primary, secondary, rival, change, later, missed + other.missed);
    }

    /** What could not be applied. */
    public enum Kind {
        /** The shift that a swap names. */
        SWAP,
        /** The shift that a swap gives in return. */
        RETURN,
        OVERRIDE
    }

    /**
     * Why it cannot be applied. The giver is a swap's {@code from}, the {@code to} of its shift in return, or an
     * override's {@code instead_of}. The taker is the other person.
     */
    public enum Problem {
        /** Giver and taker are the same person. */
        SAME_PERSON,
        /** The rotation's {@code swap_partners} does not allow the two to swap. */
        PARTNER_NOT_ALLOWED,
        /** The days are before the rotation's first shift. */
        BEFORE_START,
        /** The days are no on-call days of the rotation. */
        NO_ON_CALL_DAY,
        /** A swap gives a shift in return for itself. */
        IN_RETURN_FOR_ITSELF,
        /** Another swap names the shift. */
        SWAPPED_TWICE,
        /** The taker is on time off. */
        TAKER_AWAY,
        /** The taker is not on the team on all days of the shift. */
        TAKER_NOT_ON_TEAM,
        /** The taker is primary on the days, and so cannot be secondary. */
        TAKER_IS_PRIMARY,
        /** The giver is not on call. */
        GIVER_NOT_ON_CALL,
        /** The giver is not on call, but the taker is: perhaps the two are the wrong way round. */
        WRONG_WAY_ROUND,
        /** Another override says who is primary on the days. */
        PRIMARY_TAKEN,
        /** Another override says who is secondary on the days. */
        SECONDARY_TAKEN
    }
}
