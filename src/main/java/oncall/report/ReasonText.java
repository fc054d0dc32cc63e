package oncall.report;

import java.util.List;
import oncall.model.Change;
import oncall.model.ChangeKind;
import oncall.model.Engineer;
import oncall.model.Reason;
import oncall.schedule.NobodyAsked;
import org.jspecify.annotations.Nullable;

/** The reasons of a schedule in words, for messages and reports. */
public final class ReasonText {

    private static final String FAIRLY = "to share holidays fairly";

    private ReasonText() {}

    /** The reason in as few words as possible, such as {@code Christmas Day} or {@code Dentist}; empty if it is obvious. */
    public static String brief(Reason reason) {
        return switch (reason.kind()) {
            case AGREED_SWAP, AGREED_DAYS, IS_PRIMARY, NOBODY_THROUGHOUT -> reason.text() == null ? "" : reason.text();
            case AWAY, HOLIDAY -> reason.text() == null ? of(reason) : reason.text();
            case FAIRNESS -> FAIRLY;
            case NOT_ON_TEAM, NOBODY_EARNS, IMPORTED, NOTED -> of(reason);
        };
    }

    /** A rule of the files in words, such as {@code swap with next}. */
    public static String rule(ChangeKind kind) {
        return kind.id().replace('-', ' ');
    }

    /** Why a shift, or days of it, changed hands. */
    public static String of(Reason reason) {
        return of(reason, name(reason.engineer()));
    }

    /**
     * Why a shift, or days of it, changed hands, as part of a sentence.
     *
     * @param who the name of the engineer whom the reason is about, or a pronoun
     */
    public static String of(Reason reason, String who) {
        String text = reason.text();
        String details = text == null ? "" : " (" + text + ")";
        return switch (reason.kind()) {
            case AWAY -> who + " is away" + details;
            case NOT_ON_TEAM ->
                who + (isLimited(reason.engineer()) ? " is not on call then" : " is not on the team then");
            case HOLIDAY -> who + " has a holiday" + details;
            case NOBODY_EARNS -> "nobody in the order is on call, and not excused, on all days of the shift";
            case NOBODY_THROUGHOUT -> "nobody is available on all days of the shift";
            case IS_PRIMARY -> who + " is primary";
            case AGREED_SWAP -> text != null ? text : who + " and " + name(reason.other()) + " agreed on it";
            case AGREED_DAYS ->
                text != null
                        ? text
                        : name(reason.other()) + (reason.engineer() == null ? " volunteers" : " covers for " + who);
            case FAIRNESS -> FAIRLY + served(reason, who);
            case IMPORTED -> "imported without a primary";
            case NOTED -> text == null ? "" : text;
        };
    }

    /** Why a whole shift changed hands, as the end of a sentence; empty if that is obvious. */
    public static String clause(Change change) {
        Reason reason = change.reason();
        String brief = brief(reason);
        return switch (reason.kind()) {
            case AWAY, NOT_ON_TEAM, HOLIDAY ->
                reason.engineer() != null && reason.engineer().is(change.was())
                        ? ", " + of(reason, "who")
                        : ": " + of(reason);
            case FAIRNESS -> " " + brief;
            default -> brief.isEmpty() ? "" : ": " + brief;
        };
    }

    private static String name(@Nullable Engineer engineer) {
        return engineer == null ? "nobody" : engineer.name();
    }

    private static boolean isLimited(@Nullable Engineer engineer) {
        return engineer != null && (engineer.onCallFrom() != null || engineer.onCallUntil() != null);
    }

    private static String served(Reason reason, String giver) {
        List<Integer> served = reason.served();
        return served.size() != 2
                ? ""
                : " (holiday shifts so far: " + giver + " " + served.get(0) + ", " + name(reason.other()) + " "
                        + served.get(1) + ")";
    }

    /**
     * Why a remedy asked nobody.
     *
     * @param primary who had the shift then
     */
    public static String of(NobodyAsked why, Engineer primary) {
        return switch (why) {
            case NOT_EXCHANGED_AGAIN -> "the shift was exchanged already, or a swap or an override names it";
            case NO_SECONDARY -> "the shift has no secondary";
            case NO_SECONDARY_FREE -> "nobody is available as secondary";
            case OWNS_NO_PIPELINE -> primary.name() + " primarily owns no pipeline";
        };
    }
}
