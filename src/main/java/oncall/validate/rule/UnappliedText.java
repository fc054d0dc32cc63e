package oncall.validate.rule;

import java.time.LocalDate;
import oncall.model.DayOverride;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.Swap;
import oncall.schedule.UnappliedChange;
import oncall.schedule.UnappliedChange.Kind;

/** Why a swap or an override cannot be applied, in words, and how to fix it. */
public final class UnappliedText {

    private final UnappliedChange change;
    private final Engineer giver;
    private final Engineer taker;

    public UnappliedText(Plan plan, UnappliedChange change) {
        this.change = change;
        if (change.kind() == Kind.OVERRIDE) {
            DayOverride override = plan.overrides().get(change.index());
            giver = override.insteadOf();
            taker = override.engineer();
        } else {
            Swap swap = plan.swaps().get(change.index());
            giver = change.kind() == Kind.SWAP ? swap.from() : swap.to();
            taker = change.kind() == Kind.SWAP ? swap.to() : swap.from();
        }
    }

    /** Why it cannot be applied. */
    public String problem() {
        LocalDate day = change.days().from();
        return switch (change.problem()) {
            case SAME_PERSON -> giver.name() + " is named twice";
            case PARTNER_NOT_ALLOWED ->
                taker.name() + " is not a secondary owner of any pipeline whose primary owner is " + giver.name();
            case BEFORE_START -> "the rotation begins later, on " + change.shift();
            case IN_RETURN_FOR_ITSELF -> "it is the shift that " + taker.name() + " gives away";
            case SWAPPED_TWICE -> "the shift from " + day + " is swapped twice";
            case TAKER_AWAY -> taker.name() + " is away" + then();
            case TAKER_NOT_ON_TEAM -> taker.name() + " is not on the team on all days of the shift";
            case TAKER_IS_PRIMARY -> taker.name() + " is primary on " + day;
            case GIVER_NOT_ON_CALL, WRONG_WAY_ROUND -> giver.name() + " is not on call" + then();
            case PRIMARY_TAKEN -> "another override already says who is primary on " + day;
            case SECONDARY_TAKEN -> "another override already says who is secondary on " + day;
        };
    }

    private String then() {
        return change.kind() == Kind.OVERRIDE ? " on " + change.days().from() : " in it";
    }

    /** How to fix it. */
    public String hint() {
        return switch (change.problem()) {
            case SAME_PERSON -> "name two people";
            case PARTNER_NOT_ALLOWED -> "swap with a secondary owner, or write 'swap_partners: anyone'";
            case BEFORE_START -> "name that day, or a later one";
            case IN_RETURN_FOR_ITSELF ->
                "name the shift that " + giver.name() + " gives in return, or remove 'in_return'";
            case SWAPPED_TWICE ->
                "keep one, or if the shift changed hands twice, write who had it first and who has it in the end";
            case TAKER_AWAY, TAKER_NOT_ON_TEAM, TAKER_IS_PRIMARY -> "agree with someone who is free";
            case GIVER_NOT_ON_CALL -> onCallThen();
            case WRONG_WAY_ROUND -> "perhaps the two people are the wrong way round: " + onCallThen();
            case PRIMARY_TAKEN, SECONDARY_TAKEN -> "keep one of the two for that day";
        };
    }

    private String onCallThen() {
        Engineer primary = change.primary();
        Engineer secondary = change.secondary();
        return (primary == null ? "nobody" : primary.name()) + " is primary then"
                + (secondary == null ? "" : ", and " + secondary.name() + " secondary");
    }
}
