package oncall.report;

import java.util.List;
import oncall.model.ChangeKind;
import oncall.model.Engineer;
import oncall.model.Holiday;
import oncall.model.HolidayDate;
import oncall.model.Reason;
import oncall.schedule.NobodyAsked;

/** The reasons of a schedule in words, for messages and reports. */
public final class ReasonText {

    private static final String AWAY = " is away";
    private static final String HOLIDAY = " has a holiday";
    private static final String FAIRLY = "to share holidays fairly";

    private ReasonText() {}

    /** The reason in as few words as possible, such as {@code Christmas Day} or {@code Dentist}; empty if it is obvious. */
    public static String brief(Reason reason) {
        if (reason instanceof Reason.SecondaryIsPrimary
                || reason instanceof Reason.NobodyThroughout
                || reason instanceof Reason.AgreedDays days && days.why() == null) {
            return "";
        }
        String text = of(reason);
        if (text.startsWith(FAIRLY)) {
            return FAIRLY;
        }
        for (String what : List.of(AWAY, HOLIDAY)) {
            int at = text.indexOf(what + " (");
            if (at > 0 && text.endsWith(")") && !(reason instanceof Reason.AgreedDays)) {
                return text.substring(at + what.length() + 2, text.length() - 1);
            }
        }
        return text;
    }

    /** A rule of the files in words, such as {@code swap with next}. */
    public static String rule(ChangeKind kind) {
        return kind.id().replace('-', ' ');
    }

    /** Why a shift, or days of it, changed hands. */
    public static String of(Reason reason) {
        if (reason instanceof Reason.Away away) {
            String why = away.timeOff().reason();
            return away.engineer().name() + AWAY + (why == null ? "" : " (" + why + ")");
        }
        if (reason instanceof Reason.NotOnTeam absent) {
            Engineer engineer = absent.engineer();
            boolean isLimited = engineer.onCallFrom() != null || engineer.onCallUntil() != null;
            return engineer.name() + (isLimited ? " is not on call then" : " is not on the team then");
        }
        if (reason instanceof Reason.OnHoliday off) {
            return off.engineer().name() + HOLIDAY + " (" + firstHoliday(off) + ")";
        }
        if (reason instanceof Reason.NobodyEarns) {
            return "nobody in the order is on call, and not excused, on all days of the shift";
        }
        if (reason instanceof Reason.NobodyThroughout) {
            return "nobody is available on all days of the shift";
        }
        if (reason instanceof Reason.LevelsHolidays levels) {
            return FAIRLY + " (holiday shifts so far: " + levels.giver().name() + " " + levels.givers() + ", "
                    + levels.taker().name() + " " + levels.takers() + ")";
        }
        if (reason instanceof Reason.SecondaryIsPrimary both) {
            return both.secondary().name() + " is primary";
        }
        return agreed(reason);
    }

    private static String agreed(Reason reason) {
        if (reason instanceof Reason.AgreedSwap swap) {
            return swap.why() == null ? swap.from().name() + " and " + swap.to().name() + " agreed on it" : swap.why();
        }
        if (reason instanceof Reason.AgreedDays days) {
            Engineer insteadOf = days.insteadOf();
            return days.why() != null
                    ? days.why()
                    : days.engineer().name() + (insteadOf == null ? " volunteers" : " covers for " + insteadOf.name());
        }
        if (reason instanceof Reason.Recorded recorded) {
            return recorded.text();
        }
        throw new IllegalStateException("no words for a reason of " + reason.getClass());
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

    private static String firstHoliday(Reason.OnHoliday reason) {
        for (Holiday holiday : reason.engineer().calendar().holidays()) {
            List<HolidayDate> days = holiday.within(reason.days());
            if (!days.isEmpty()) {
                return days.get(0).name();
            }
        }
        throw new IllegalStateException("no holiday in " + reason.days());
    }
}
