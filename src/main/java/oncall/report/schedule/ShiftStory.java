package oncall.report.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.ChangeKind;
import oncall.model.Cover;
import oncall.model.Engineer;
import oncall.model.Remedy;
import oncall.model.Role;
import oncall.render.Style;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.ReasonText;
import oncall.schedule.HolidayBalance;
import oncall.schedule.Ineligible;
import oncall.schedule.Rejection;
import oncall.schedule.RemedyAttempt;
import oncall.schedule.Shift;

/**
 * How a shift came to its primary, in the order of settlement: whose turn it was, what an earlier exchange promised,
 * agreed swaps, remedies, balance, late swaps.
 */
final class ShiftStory {

    private final Shift shift;
    private final People people;
    private final AttemptText attempts;
    private final List<Text> lines = new ArrayList<>();

    /** The remedies whose covers are explained with them. */
    private final List<ChangeKind> explained = new ArrayList<>();

    private int next;

    ShiftStory(Shift shift, boolean covered, People people) {
        this.shift = shift;
        this.people = people;
        this.attempts = new AttemptText(shift, covered, people);
    }

    /** The lines, each a sentence or more. */
    List<Text> lines() {
        while (next < shift.changes().size() && isPromise(shift.changes().get(next))) {
            Change change = take();
            add("Promised by an earlier exchange, " + change.kind().id() + ": " + handed(change) + "."
                    + reason(change));
        }
        if (isNext(Cause.SWAP)) {
            addChange(take());
        }
        addAttempts(false);
        addAttempts(true);
        if (shift.rationale().balance() != null) {
            add("Balance: " + balance(shift.rationale().balance()) + ".");
        }
        while (next < shift.changes().size()) {
            addChange(take());
        }
        return lines;
    }

    /** Whether the cover is explained with its remedy. */
    boolean hasExplained(Cover cover) {
        return cover.role() == Role.PRIMARY && cover.engineer() != null && explained.contains(cover.kind());
    }

    private boolean isPromise(Change change) {
        LocalDate other = change.otherShift();
        return other != null && other.isBefore(shift.days().from()) && change.kind() != Cause.SWAP;
    }

    private boolean isNext(ChangeKind kind) {
        return next < shift.changes().size() && shift.changes().get(next).kind() == kind;
    }

    private Change take() {
        return shift.changes().get(next++);
    }

    private void addAttempts(boolean forHoliday) {
        RemedyAttempt last = null;
        for (RemedyAttempt attempt : shift.rationale().attempts()) {
            if (attempt.forHoliday() == forHoliday) {
                if (last == null) {
                    addOccasion(attempt.primary(), forHoliday);
                }
                last = attempt;
                add(attempts.of(attempt) + (attempt.worked() ? outcome(attempt) : "."));
            }
        }
        if (last != null && !last.worked() && forHoliday) {
            add("No remedy works, so " + people.name(last.primary()) + " serves on the holiday.");
        }
    }

    private void addOccasion(Engineer asker, boolean forHoliday) {
        add(people.name(asker)
                + (forHoliday
                        ? " has a holiday: " + AbsenceText.holidays(asker, shift.holidayDates())
                        : " is " + AbsenceText.of(asker, shift.absences()))
                + ".");
    }

    private static String balance(HolidayBalance balance) {
        String ways = "of " + balance.simulations() + " ways to go on until " + balance.until();
        return switch (balance.verdict()) {
            case NOBODY_TO_EXCHANGE_WITH ->
                "everyone who could exchange and keep their rest is further ahead of their share of holidays";
            case EXCHANGED -> ways + ", the one that shares holidays most fairly begins with this exchange";
            case IDEAL -> "until " + balance.until() + " nothing could share holidays more fairly";
            case NONE_FAIRER -> ways + ", none that exchanges this shift shares holidays more fairly";
        };
    }

    private String outcome(RemedyAttempt attempt) {
        Remedy kind = attempt.remedy();
        String lead = attempt.rejections().isEmpty() ? ": " : ". In the end: ";
        if (isNext(kind)) {
            Change change = take();
            return (hadTooLittleRest(attempt, change) ? ". As nobody else could, with too little rest: " : lead)
                    + handed(change)
                    + (kind == Remedy.REDISTRIBUTE ? ", having served least for their share." : ".");
        }
        List<String> covers = new ArrayList<>();
        for (Cover cover : shift.covers()) {
            if (cover.role() == Role.PRIMARY
                    && cover.kind() == kind
                    && cover.engineer() != null
                    && isForHoliday(cover) == attempt.forHoliday()) {
                covers.add(people.name(cover.engineer()) + " is primary " + DateText.withoutYear(cover.days()));
            }
        }
        explained.add(kind);
        return covers.isEmpty()
                ? lead + "somebody could cover, but the days changed hands again."
                : lead + String.join(", ", covers) + ".";
    }

    /** Whether the cover is for a holiday. Days of time off are covered first, so other covers are for holidays. */
    private boolean isForHoliday(Cover cover) {
        return cover.insteadOf() != null
                && cover.insteadOf()
                        .timeOffIn(shift.handoff().absences(cover.days()))
                        .isEmpty();
    }

    private static boolean hadTooLittleRest(RemedyAttempt attempt, Change change) {
        for (Rejection asked : attempt.rejections()) {
            LocalDate other = asked.inReturn() == null ? null : asked.inReturn().from();
            if (asked.why() == Ineligible.TOO_LITTLE_REST
                    && asked.engineer().is(change.now())
                    && Objects.equals(other, change.otherShift())) {
                return true;
            }
        }
        return false;
    }

    private void addChange(Change change) {
        String handed = handed(change) + "." + reason(change);
        if (change.kind() == Cause.UNCOVERED) {
            lines.add(Text.of(sentence("Not covered: " + ReasonText.of(change.reason())), Style.ALERT));
        } else if (change.kind() == Cause.PUBLISHED) {
            add("Published: " + handed);
        } else if (change.kind() == Cause.SWAP) {
            add("Agreed swap: " + handed);
        } else {
            add(change.kind().id() + ": " + handed);
        }
    }

    /** The change, such as {@code Bob instead of Alice, in exchange for the shift from 2026-12-28}. */
    private String handed(Change change) {
        return (change.now() == null ? "nobody" : people.name(change.now()))
                + (change.was() == null ? "" : " instead of " + people.name(change.was()))
                + (change.role() == Role.PRIMARY ? "" : " as " + change.role().id())
                + (change.otherShift() == null ? "" : ", in exchange for the shift from " + change.otherShift());
    }

    private static String reason(Change change) {
        String reason = ReasonText.of(change.reason());
        return reason.isEmpty() ? "" : " Reason: " + sentence(reason);
    }

    private void add(String line) {
        lines.add(Text.of(line));
    }

    static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
