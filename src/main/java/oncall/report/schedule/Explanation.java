package oncall.report.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.Cover;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.Reason;
import oncall.model.Remedy;
import oncall.model.Role;
import oncall.model.SecondaryMode;
import oncall.render.Style;
import oncall.render.Text;
import oncall.report.AmountText;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.Phrase;
import oncall.report.ReasonText;
import oncall.schedule.CoverageGap;
import oncall.schedule.DutyCounter;
import oncall.schedule.DutyTotals;
import oncall.schedule.HolidayBalance;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;
import oncall.schedule.UnappliedChange;

/** Why the shifts of a schedule have their people, line by line. */
public final class Explanation {

    private final Plan plan;
    private final Schedule schedule;
    private final People people;

    /** What the primary of each shift has served by its end, by the shift's first day. */
    private final Map<LocalDate, DutyTotals> served = new HashMap<>();

    /** @param all the shifts from the rotation's first to the schedule's last */
    public Explanation(Schedule schedule, List<Shift> all) {
        this.plan = schedule.plan();
        this.schedule = schedule;
        this.people = new People(plan.engineers());
        DutyCounter counter = new DutyCounter();
        for (Shift shift : all) {
            counter.add(shift);
            if (shift.primary() != null) {
                served.put(shift.days().from(), counter.totals(shift.primary()));
            }
        }
    }

    Schedule schedule() {
        return schedule;
    }

    /** The lines for one shift of the schedule, without styles. */
    List<String> plain(Shift shift) {
        return of(shift).stream().map(Text::unstyled).toList();
    }

    /** The lines for one shift of the schedule: first the result, then how it came about. */
    List<Text> of(Shift shift) {
        List<Text> lines = new ArrayList<>();
        lines.add(Text.of(turn(shift)));
        for (Change change : shift.changes()) {
            if (!CoverageGap.isCovered(change, shift)) {
                lines.add(change(change, shift));
            }
        }
        addSecondary(shift, lines);
        for (Cover cover : shift.covers()) {
            lines.add(cover(cover));
        }
        lines.addAll(Text.each(new AttemptText(shift, people).lines()));
        if (shift.rationale().balance() != null) {
            lines.add(Text.of("Holidays: " + balance(shift.rationale().balance(), shift) + "."));
        }
        for (UnappliedChange fault : schedule.unapplied()) {
            if (fault.days().overlaps(shift.days())) {
                String what = fault.kind() == UnappliedChange.Kind.OVERRIDE ? "An override" : "A swap";
                lines.add(Text.of(
                        what + " that was agreed on cannot be applied; 'oncall validate' says why.", Style.ALERT));
            }
        }
        DutyTotals total = served.get(shift.days().from());
        if (total != null) {
            lines.add(Text.of(ledger(people.name(total.engineer()), total)));
        }
        return lines;
    }

    private String turn(Shift shift) {
        if (shift.turn() == null) {
            return nobodysTurn(shift);
        }
        return people.name(shift.turn()) + "'s turn: "
                + Phrase.count(shift.rationale().turnsHad(), "shift") + " so far, fair share "
                + AmountText.aligned(shift.rationale().earned()) + ".";
    }

    private String nobodysTurn(Shift shift) {
        if (shift.published()) {
            return "Nobody's turn: it was imported, and counts for nobody.";
        }
        List<String> absences = new ArrayList<>();
        for (Engineer engineer : plan.rotation().order()) {
            boolean isExcused = shift.isAvailable(engineer);
            absences.add(people.name(engineer) + " is " + (isExcused ? "excused, " : "")
                    + AbsenceText.of(engineer, shift.absences()));
        }
        return "Nobody's turn: " + (absences.isEmpty() ? "nobody takes turns" : String.join("; ", absences)) + ".";
    }

    /** A change, such as {@code Swap with next: Bob instead of Alice, in exchange for the shift from 28 Dec}. */
    private Text change(Change change, Shift shift) {
        String reason = sentence(ReasonText.of(change.reason()));
        if (change.kind() == Cause.UNCOVERED) {
            return Text.of("Not covered: " + reason, Style.ALERT);
        }
        String what = change.kind() == Cause.SWAP ? "agreed swap" : ReasonText.rule(change.kind());
        LocalDate other = change.otherShift();
        return Text.of(Phrase.capitalized(what) + ": " + (change.now() == null ? "nobody" : people.name(change.now()))
                + (change.was() == null ? "" : " instead of " + people.name(change.was()))
                + (change.role() == Role.PRIMARY ? "" : " as " + change.role().id())
                + (other == null
                        ? ""
                        : ", in exchange for the shift from "
                                + DateText.near(other, shift.days().from()))
                + (change.kind() == Remedy.REDISTRIBUTE ? ", having served least for their share" : "")
                + (reason.equals(".") ? "." : ". Reason: " + reason));
    }

    private static String balance(HolidayBalance balance, Shift shift) {
        String until = "until " + DateText.near(balance.until(), shift.days().from());
        String ways = "of " + Phrase.count(balance.simulations(), "way") + " to go on " + until;
        return switch (balance.verdict()) {
            case NOBODY_TO_EXCHANGE_WITH -> "nobody could exchange this shift and keep their rest";
            case EXCHANGED -> ways + ", the fairest begins with this exchange";
            case IDEAL -> "nothing could share them more fairly " + until;
            case NONE_FAIRER -> ways + ", none that exchanges this shift is fairer";
        };
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private void addSecondary(Shift shift, List<Text> lines) {
        Engineer secondary = shift.secondary();
        if (secondary != null) {
            String after = plan.rotation().secondary() == SecondaryMode.ALWAYS && !shift.published()
                    ? ", the next in the order who is available on all days"
                    : "";
            lines.add(Text.of("Secondary: " + people.name(secondary) + after + "."));
        } else if (shift.secondaryWanted() && shift.primary() != null) {
            lines.add(Text.of(
                    shift.published()
                            ? "No secondary was published for the whole shift."
                            : "No secondary: nobody else in the order is available on all days.",
                    Style.ALERT));
        }
    }

    private Text cover(Cover cover) {
        String override = cover.kind() == Cause.OVERRIDE ? "Override: " : "";
        String days = override + DateText.withoutYear(cover.days());
        if (cover.engineer() == null) {
            String nobody = cover.role() == Role.PRIMARY ? " not covered: " : " no secondary: ";
            return Text.of(sentence(days + nobody + ReasonText.of(cover.reason())), Style.ALERT);
        }
        String line = days + " " + people.name(cover.engineer()) + " is "
                + cover.role().id()
                + (cover.insteadOf() == null ? "" : " instead of " + people.name(cover.insteadOf()))
                + (isObvious(cover.reason()) ? "" : ": " + ReasonText.of(cover.reason()));
        return Text.of(sentence(line));
    }

    /** Whether the line about the cover says it all. */
    private static boolean isObvious(Reason reason) {
        return reason.kind() == Reason.Kind.AGREED_DAYS && reason.text() == null;
    }

    private static String ledger(String name, DutyTotals served) {
        int holidays = served.holidayShifts();
        return "After it " + name + " has served "
                + Phrase.count(served.primaryShifts(), "shift")
                + " (fair share: " + AmountText.of(served.fairPrimaryShifts()) + "), "
                + (holidays == 0 ? "none" : holidays + " of them")
                + " with holidays (fair share: " + AmountText.of(served.fairHolidayShifts()) + ").";
    }
}
