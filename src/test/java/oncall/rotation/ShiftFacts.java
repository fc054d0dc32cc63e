package oncall.rotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import oncall.model.Change;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.report.ReasonText;
import oncall.schedule.Ineligible;
import oncall.schedule.Rejection;
import oncall.schedule.RemedyAttempt;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/** Facts about shifts that tests compare. */
final class ShiftFacts {

    private ShiftFacts() {}

    static List<LocalDate> days(Shift shift) {
        return days(shift.days()).stream().filter(shift.times()::contains).toList();
    }

    static List<LocalDate> days(DateRange days) {
        return days.from().datesUntil(days.to().plusDays(1)).toList();
    }

    /** The cover of the role on the day, or null. */
    static @Nullable Cover cover(Shift shift, Role role, LocalDate day) {
        for (Cover cover : shift.covers()) {
            if (cover.role() == role && cover.days().contains(day)) {
                return cover;
            }
        }
        return null;
    }

    /** Who has the role on the day, or null for nobody. */
    static @Nullable Engineer onCall(Shift shift, Role role, LocalDate day) {
        Cover cover = cover(shift, role, day);
        return cover != null ? cover.engineer() : role == Role.PRIMARY ? shift.primary() : shift.secondary();
    }

    /** On the team on that day of the shift, and not on time off. */
    static boolean isThere(Engineer engineer, Shift shift, LocalDate day) {
        return engineer.isFree(shift.times().absences(new DateRange(day, day)));
    }

    /** Whether the engineer can be on call on all days of the shift, and is excused on none. */
    static boolean mayEarn(Engineer engineer, Shift shift) {
        return engineer.onCall()
                && shift.absences().stream().allMatch(days -> engineer.isAvailable(days) && !engineer.isExcused(days));
    }

    /** The number of engineers in the order who are on the team in the shift. */
    static int round(Plan plan, Shift shift) {
        return (int) plan.rotation().order().stream()
                .filter(one -> one.isOnTeam(shift.days()))
                .count();
    }

    /** The first shift that differs, in both versions; empty if there is none. */
    static String firstDifference(List<String> expected, List<String> actual) {
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).equals(actual.get(i))) {
                return "expected " + expected.get(i) + "\nactual " + actual.get(i);
            }
        }
        return "";
    }

    /** All facts of each shift, with people by their ids. */
    static List<String> texts(List<Shift> shifts) {
        return texts(shifts, text -> text);
    }

    static List<String> texts(List<Shift> shifts, UnaryOperator<String> edit) {
        return shifts.stream().map(ShiftFacts::text).map(edit).toList();
    }

    private static String text(Shift shift) {
        List<String> lines = new ArrayList<>();
        lines.add(shift.days().from() + " to " + shift.days().to() + ": turn " + id(shift.turn()) + ", primary "
                + id(shift.primary()) + ", secondary " + id(shift.secondary())
                + (shift.secondaryWanted() ? " wanted, " : " not wanted, ")
                + shift.rationale().turnsHad() + " turns had, "
                + shift.rationale().earned() + " earned, holidays "
                + shift.holidays().stream().map(Objects::toString).sorted().toList());
        lines.addAll(howItCame(shift));
        for (RemedyAttempt attempt : shift.rationale().attempts()) {
            lines.add("tried " + attempt.remedy() + (attempt.forHoliday() ? " for a holiday " : " for time off ")
                    + attempt.rejections().stream()
                            .filter(asked -> asked.why() != Ineligible.OFF_THE_TEAM)
                            .map(ShiftFacts::text)
                            .collect(Collectors.joining(", ", "[", "] "))
                    + attempt.nobodyAsked() + attempt.worked());
        }
        lines.add("balance " + shift.rationale().balance());
        return String.join("\n  ", lines);
    }

    /** Who serves and why, with people by their ids. */
    static List<String> people(Shift shift) {
        List<String> lines = howItCame(shift);
        lines.add(0, "primary " + id(shift.primary()) + ", secondary " + id(shift.secondary()));
        return lines;
    }

    private static List<String> howItCame(Shift shift) {
        List<String> lines = new ArrayList<>();
        for (Cover cover : shift.covers()) {
            lines.add("cover " + cover.role() + " " + cover.days() + " " + id(cover.insteadOf()) + " -> "
                    + id(cover.engineer()) + " " + cover.kind() + " (" + ReasonText.of(cover.reason()) + ")");
        }
        for (Change change : shift.changes()) {
            lines.add("change " + change.role() + " " + id(change.was()) + " -> " + id(change.now()) + " for "
                    + change.otherShift() + " " + change.kind() + " (" + ReasonText.of(change.reason()) + ")");
        }
        return lines;
    }

    private static String text(Rejection asked) {
        return id(asked.engineer()) + " for " + asked.inReturn() + " " + asked.why();
    }

    private static String id(@Nullable Engineer engineer) {
        return engineer == null ? "nobody" : engineer.id();
    }
}
