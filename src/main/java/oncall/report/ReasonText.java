package oncall.report;

import java.util.List;
import oncall.model.Engineer;
import oncall.model.Holiday;
import oncall.model.HolidayDate;
import oncall.model.Reason;
import oncall.schedule.NobodyAsked;

/** The reasons of a schedule in words, for messages and reports. */
public final class ReasonText implements Reason.Visitor<String> {

    private static final ReasonText WORDS = new ReasonText();

    private ReasonText() {}

    /** Why a shift, or days of it, changed hands. */
    public static String of(Reason reason) {
        return reason.accept(WORDS);
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

    @Override
    public String away(Reason.Away reason) {
        String why = reason.timeOff().reason();
        return reason.engineer().name() + " is away" + (why == null ? "" : " (" + why + ")");
    }

    @Override
    public String notOnTeam(Reason.NotOnTeam reason) {
        return reason.engineer().name() + " is not on the team then";
    }

    @Override
    public String onHoliday(Reason.OnHoliday reason) {
        return reason.engineer().name() + " has a holiday (" + firstHoliday(reason) + ")";
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

    @Override
    public String nobodyEarns(Reason.NobodyEarns reason) {
        return "nobody in the order is on the team, and not excused, on all days of the shift";
    }

    @Override
    public String nobodyThroughout(Reason.NobodyThroughout reason) {
        return "nobody is available on all days of the shift";
    }

    @Override
    public String agreedSwap(Reason.AgreedSwap reason) {
        return reason.why() == null
                ? reason.from().name() + " and " + reason.to().name() + " agreed on it"
                : reason.why();
    }

    @Override
    public String agreedDays(Reason.AgreedDays reason) {
        Engineer insteadOf = reason.insteadOf();
        return reason.why() != null
                ? reason.why()
                : reason.engineer().name() + (insteadOf == null ? " volunteers" : " covers for " + insteadOf.name());
    }

    @Override
    public String levelsHolidays(Reason.LevelsHolidays reason) {
        return "fairer shares of the holidays up to " + reason.until() + "; holiday shifts so far: "
                + reason.giver().name() + " " + reason.givers() + ", "
                + reason.taker().name() + " " + reason.takers();
    }

    @Override
    public String secondaryIsPrimary(Reason.SecondaryIsPrimary reason) {
        return reason.secondary().name() + " is primary";
    }

    @Override
    public String recorded(Reason.Recorded reason) {
        return reason.text();
    }
}
