package oncall.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why someone else, or nobody, serves a shift or some of its days.
 *
 * @param engineer who is absent, has a holiday, gives days away or is primary already; or null
 * @param other who takes the days, or null
 * @param text what a person wrote about it, or the name of the holiday; or null
 * @param served how many holiday shifts the two had served, of a fair exchange; empty if that is not known
 */
public record Reason(
        Kind kind,
        @Nullable Engineer engineer,
        @Nullable Engineer other,
        @Nullable String text,
        List<Integer> served) {

    /** The causes. */
    public enum Kind implements Choice {
        /** Someone is on time off. */
        AWAY("away"),
        /** Someone is not on the team, or not on call yet or any more, on all days of the shift. */
        NOT_ON_TEAM("not-on-team"),
        /** Someone observes a holiday. */
        HOLIDAY("holiday"),
        /** Nobody in the order earns in the shift. */
        NOBODY_EARNS("nobody-earns"),
        /** Nobody is free on all days of the shift. */
        NOBODY_THROUGHOUT("nobody-throughout"),
        /** The secondary is primary on the days. */
        IS_PRIMARY("is-primary"),
        /** Two engineers agreed to swap. */
        AGREED_SWAP("agreed-swap"),
        /** One engineer takes some days of another, or days that nobody had. */
        AGREED_DAYS("agreed-days"),
        /** An exchange shares holidays more fairly. */
        FAIRNESS("fairness"),
        /** The shift was imported without a primary. */
        IMPORTED("imported"),
        /** Only the text is known. */
        NOTED("noted");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }

        /** The kind of reason that changes of a kind have, if they do not say it. */
        public static Kind usual(ChangeKind kind) {
            return kind == Cause.SWAP ? AGREED_SWAP : kind == Cause.OVERRIDE ? AGREED_DAYS : NOTED;
        }
    }

    /** A reason without counts. */
    public Reason(Kind kind, @Nullable Engineer engineer, @Nullable Engineer other, @Nullable String text) {
        this(kind, engineer, other, text, List.of());
    }

    /** A reason that concerns one engineer, or nobody. */
    public Reason(Kind kind, @Nullable Engineer engineer) {
        this(kind, engineer, null, null);
    }

    /** Whether the other reason is the same; who takes the days may differ. The JDK's comparison of records takes 14 ms of a start. */
    public boolean isSame(Reason reason) {
        boolean isSamePerson = engineer == null ? reason.engineer == null : engineer.is(reason.engineer);
        return kind == reason.kind && isSamePerson && Objects.equals(text, reason.text);
    }
}
