package oncall.validate.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import oncall.model.DayOverride;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.Swap;
import oncall.schedule.Shift;
import oncall.schedule.Substitutes;
import oncall.schedule.UnappliedChange;
import oncall.schedule.UnappliedChange.Kind;
import oncall.schedule.UnappliedChange.Problem;
import oncall.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Why a swap or an override cannot be applied, in words, and what to do about it.
 *
 * @param shift the shift to which it cannot be applied, or null
 * @param giver who gives the days away; the taker, for an override that names nobody else
 */
public record UnappliedText(
        Plan plan, UnappliedChange change, @Nullable Shift shift, Engineer giver, Engineer taker) {

    private static final int MOST_NAMED = 4;

    /**
     * The words for a change.
     *
     * @param shift the shift to which it cannot be applied, or null if the schedule does not contain it
     */
    public static UnappliedText of(Plan plan, UnappliedChange change, @Nullable Shift shift) {
        if (change.kind() == Kind.OVERRIDE) {
            DayOverride override = plan.overrides().get(change.index());
            Engineer giver = override.insteadOf() == null ? override.engineer() : override.insteadOf();
            return new UnappliedText(plan, change, shift, giver, override.engineer());
        }
        Swap swap = plan.swaps().get(change.index());
        return change.kind() == Kind.SWAP
                ? new UnappliedText(plan, change, shift, swap.from(), swap.to())
                : new UnappliedText(plan, change, shift, swap.to(), swap.from());
    }

    /** Why it cannot be applied. */
    public String problem() {
        LocalDate day = change.days().from();
        return switch (change.problem()) {
            case SAME_PERSON -> giver.name() + " is named twice";
            case PARTNER_NOT_ALLOWED ->
                taker.name() + " is not a secondary owner of any pipeline whose primary owner is " + giver.name();
            case BEFORE_START -> "the rotation begins on " + change.shift();
            case NO_ON_CALL_DAY ->
                isOverride() ? "these are no on-call days of the rotation" : day + " is in no shift of the rotation";
            case IN_RETURN_FOR_ITSELF -> "it is the shift that " + taker.name() + " gives away";
            case SWAPPED_TWICE -> "another swap names the shift from " + change.shift() + " too";
            case TAKER_AWAY -> taker.name() + " is away" + then();
            case TAKER_NOT_ON_TEAM -> membership(taker);
            case TAKER_IS_PRIMARY -> taker.name() + " is primary on " + day;
            case GIVER_NOT_ON_CALL, WRONG_WAY_ROUND ->
                giver.equals(absent())
                        ? membership(giver)
                        : giver.name() + notPrimary() + (swapped() == null ? "" : " after a swap");
            case PRIMARY_TAKEN -> "another override already says who is primary on " + day;
            case SECONDARY_TAKEN -> "another override already says who is secondary on " + day;
        };
    }

    /** The engineer who cannot serve or give away the days because of an absence; null for other problems. */
    @Nullable
    Engineer absent() {
        Problem problem = change.problem();
        boolean giverIsGone = (problem == Problem.GIVER_NOT_ON_CALL || problem == Problem.WRONG_WAY_ROUND)
                && !giver.isOnTeam(change.days());
        return problem == Problem.TAKER_AWAY || problem == Problem.TAKER_NOT_ON_TEAM
                ? taker
                : giverIsGone ? giver : null;
    }

    private String then() {
        return isOverride() ? " on " + change.days().from() : " in it";
    }

    private String notPrimary() {
        return getsItLater()
                ? " gets it only in an exchange that is made after the swap"
                : (isSecondary() ? " is secondary" : hasOtherRole() ? " is primary" : " is not on call") + then();
    }

    /** Whether the giver of an override is on call, but not in the role that it names. */
    private boolean hasOtherRole() {
        return isOverride() && (giver.is(change.primary()) || giver.is(change.secondary()));
    }

    /** Whether a policy gives the shift in return to the giver, but after the swap is settled. */
    private boolean getsItLater() {
        return change.kind() == Kind.RETURN && shift != null && giver.is(shift.primary());
    }

    private boolean isOverride() {
        return change.kind() == Kind.OVERRIDE;
    }

    private boolean isSecondary() {
        return isOverride()
                ? giver.is(change.secondary())
                : change.problem() == Problem.GIVER_NOT_ON_CALL && shift != null && giver.is(shift.secondary());
    }

    private static boolean leavesBefore(Engineer engineer, LocalDate day) {
        LocalDate last = engineer.lastDay();
        return last != null && last.isBefore(day);
    }

    private String membership(Engineer engineer) {
        LocalDate last = engineer.lastDay();
        if (last != null && leavesBefore(engineer, change.days().to())) {
            return engineer.name() + (last.equals(engineer.leaves()) ? " leaves on " : " is on call until ") + last;
        }
        LocalDate first = engineer.firstDay();
        return engineer.name()
                + (Objects.equals(first, engineer.joins())
                        ? " joins on " + first
                        : " is on call from " + first + " on");
    }

    /** How to fix it. */
    public String hint() {
        return switch (change.problem()) {
            case SAME_PERSON -> "name two people";
            case PARTNER_NOT_ALLOWED -> "swap with a secondary owner, or write 'swap_partners: anyone'";
            case BEFORE_START -> "name that day, or a later one";
            case NO_ON_CALL_DAY -> isOverride() ? "correct the days" : "name a day of the shift";
            case IN_RETURN_FOR_ITSELF ->
                "name the shift that " + giver.name() + " gives in return, or remove 'in_return'";
            case SWAPPED_TWICE ->
                "keep one, or if the shift changed hands twice, write who had it first and who has it in the end";
            case TAKER_NOT_ON_TEAM -> change.kind() == Kind.RETURN ? otherDay(taker) : agree();
            case TAKER_AWAY, TAKER_IS_PRIMARY -> agree();
            case GIVER_NOT_ON_CALL, WRONG_WAY_ROUND -> giver.equals(absent()) ? otherDay(giver) : otherPerson();
            case PRIMARY_TAKEN, SECONDARY_TAKEN -> "keep one of the two for that day";
        };
    }

    private String otherDay(Engineer engineer) {
        return "name " + (leavesBefore(engineer, change.days().to()) ? "an earlier " : "a later ")
                + (isOverride() ? "day" : "shift");
    }

    /** A hint that names people who could take the days instead. */
    private String agree() {
        List<String> free = Substitutes.free(plan, change.days()).stream()
                .filter(engineer -> isOverride() || plan.rotation().order().contains(engineer))
                .filter(engineer -> !engineer.is(giver) && !engineer.is(taker) && !engineer.is(change.primary()))
                .limit(MOST_NAMED)
                .map(Engineer::name)
                .toList();
        return free.isEmpty()
                ? "nobody else is free then, so agree on other days"
                : "agree with someone who is free: " + WordList.oneOf(free);
    }

    /** Who has the days of an override by a swap that its giver made; null if there is none. */
    private @Nullable Engineer swapped() {
        return isOverride() && change.change() != null ? change.primary() : null;
    }

    private String otherPerson() {
        Engineer swapped = swapped();
        if (swapped != null) {
            return swapped.name() + " is primary then: "
                    + (swapped.is(taker) ? "remove the override" : "write 'instead_of: " + swapped.id() + "'");
        }
        if (getsItLater()) {
            return "name a shift that is the turn of " + giver.name()
                    + ", or write overrides for the days of both shifts";
        }
        if (hasOtherRole()) {
            return "correct 'role': " + onCall();
        }
        if (isSecondary()) {
            return onCall()
                    + ", and swaps are only for primaries: to give away days as secondary, write an override with"
                    + " 'instead_of: " + giver.id() + "'";
        }
        boolean isReversed = change.problem() == Problem.WRONG_WAY_ROUND
                && change.change() == null
                && (!isOverride()
                        || change.missed()
                                == plan.overrides().get(change.index()).days().days())
                && (shift == null || !shift.published());
        return (isReversed ? "perhaps the two people are the wrong way round: " : "") + onCall();
    }

    /** The hint for a swap of past shifts. It never says to take the swap back. */
    String hintForPast() {
        return change.problem() == Problem.BEFORE_START
                ? hint()
                : onCall() + ": if the swap was made, restore what has changed since";
    }

    private String onCall() {
        Engineer primary = change.primary();
        Engineer secondary = change.secondary();
        return Phrases.name(primary) + " is primary then"
                + (secondary == null ? "" : ", and " + secondary.name() + " secondary");
    }
}
