package oncall.validate.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import oncall.model.DayOverride;
import oncall.model.Engineer;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.model.Swap;
import oncall.schedule.UnappliedChange;
import oncall.schedule.UnappliedChange.Kind;
import org.jspecify.annotations.Nullable;

/** Why a swap or an override cannot be applied, in words, and what to do about it. */
public final class UnappliedText {

    private final Plan plan;
    private final UnappliedChange change;
    private final Engineer giver;
    private final Engineer taker;

    public UnappliedText(Plan plan, UnappliedChange change) {
        this.plan = plan;
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
        String day = change.days().from().toString();
        return switch (change.problem()) {
            case SAME_PERSON ->
                isOverride()
                        ? taker.name() + " cannot replace themselves"
                        : giver.name() + " cannot swap with themselves";
            case PARTNER_NOT_ALLOWED ->
                taker.name() + " is not a secondary owner of any pipeline that " + giver.name() + " primarily owns";
            case BEFORE_START -> "the rotation begins later, on " + change.shift();
            case NOT_A_FIRST_DAY -> "no shift begins on " + day;
            case IN_RETURN_FOR_ITSELF -> "it is the shift that " + taker.name() + " gives away";
            case SWAPPED_TWICE -> "the shift from " + day + " is swapped twice";
            case TAKER_AWAY -> taker.name() + (isOverride() ? " is away on " + day : " is away in it");
            case TAKER_NOT_ON_TEAM ->
                taker.name() + " is not on the team on all days of "
                        + (isOverride() ? "the shift from " + change.shift() : "it");
            case TAKER_IS_PRIMARY -> taker.name() + " is primary on " + day;
            case GIVER_NOT_ON_CALL, WRONG_WAY_ROUND, ANOTHER_SHIFT_BEGINS ->
                giver.name() + " is not on call "
                        + (isOverride() ? "on " + day : "in it, " + who(change.primary()) + " is");
            case PRIMARY_TAKEN -> "another override already says who is primary on " + day;
            case SECONDARY_TAKEN -> "another override already says who is secondary on " + day;
            case GIVER_REPLACED -> "another override already replaces " + giver.name() + " on " + day;
        };
    }

    /** What to do about it. */
    public String hint() {
        return switch (change.problem()) {
            case SAME_PERSON -> isOverride() ? "name who takes the days" : "name who takes the shift";
            case PARTNER_NOT_ALLOWED -> allowedPartners();
            case BEFORE_START ->
                isOverride() ? "begin with that day, or with a later one" : "name the first day of a shift";
            case NOT_A_FIRST_DAY -> "the shift that holds it begins on " + change.shift();
            case IN_RETURN_FOR_ITSELF ->
                "name the shift that " + giver.name() + " gives for it, or leave 'in_return' out";
            case SWAPPED_TWICE ->
                "keep one: if it passed from hand to hand, write who gives it first and who has it in the end";
            case TAKER_AWAY, TAKER_NOT_ON_TEAM, TAKER_IS_PRIMARY ->
                isOverride() ? "name someone who is free, or leave the day out" : "agree with someone who is free";
            case GIVER_NOT_ON_CALL ->
                isOverride() ? onCallThen() : "name who is on call, or a shift that " + giver.name() + " has";
            case WRONG_WAY_ROUND -> wrongWayRound();
            case ANOTHER_SHIFT_BEGINS ->
                "end it on " + change.days().from().minusDays(1) + ", and add one for the shift from "
                        + change.days().from() + " (" + onCallThen() + ")";
            case PRIMARY_TAKEN, SECONDARY_TAKEN, GIVER_REPLACED -> "leave one of the two for that day";
        };
    }

    private boolean isOverride() {
        return change.kind() == Kind.OVERRIDE;
    }

    private String onCallThen() {
        Engineer secondary = change.secondary();
        return who(change.primary()) + " is primary then"
                + (secondary == null ? "" : ", and " + secondary.name() + " secondary");
    }

    private String wrongWayRound() {
        if (isOverride()) {
            return "perhaps the two are the wrong way round: 'engineer: " + giver.id() + "' and 'instead_of: "
                    + taker.id() + "' (" + onCallThen() + ")";
        }
        Swap swap = plan.swaps().get(change.index());
        return "perhaps the two are the wrong way round: 'from: " + swap.to().id() + "' and 'to: "
                + swap.from().id() + "'";
    }

    private String allowedPartners() {
        Set<Engineer> owners = new LinkedHashSet<>();
        for (Pipeline pipeline : plan.pipelines()) {
            if (pipeline.primaryOwner().is(giver) && !pipeline.secondaryOwner().is(giver)) {
                owners.add(pipeline.secondaryOwner());
            }
        }
        List<String> names = new ArrayList<>();
        for (Engineer owner : owners) {
            names.add(owner.name());
        }
        return names.isEmpty()
                ? "write 'swap_partners: anyone', or make somebody secondary owner"
                : "swap with " + String.join(" or ", names) + ", or write 'swap_partners: anyone'";
    }

    private static String who(@Nullable Engineer engineer) {
        return engineer == null ? "nobody" : engineer.name();
    }
}
