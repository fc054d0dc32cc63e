package oncall.report.fairness;

import java.util.stream.Collectors;
import oncall.render.Style;
import oncall.render.Text;
import oncall.report.AmountText;
import oncall.report.DateText;
import oncall.report.People;
import oncall.schedule.Fairness;
import oncall.schedule.Outlook;

/** How fair a schedule is, and what the team can do about it, in a sentence. */
final class FairnessSentence {

    private FairnessSentence() {}

    /**
     * The sentence, such as {@code Nobody is more than 0.5 shifts from the fair share.}
     *
     * @param withKey whether to name the key of the files that shares holidays
     */
    static Text of(Outlook outlook, boolean withKey, People people) {
        Fairness fairness = outlook.fairness();
        Outlook.Relief relief = outlook.relief();
        if (fairness.unserved() == fairness.shifts()) {
            return Text.of("Nobody serves any of these shifts.");
        }
        if (relief != null) {
            return Text.of("It would be fairer if " + people.name(relief.taker()) + " took over a shift of "
                    + people.name(relief.giver()) + ", such as that of " + DateText.dayAndMonth(relief.shift()) + ".");
        }
        if (outlook.wouldBalance()) {
            Text how = Text.of("It would be fairer if the rotation swapped shifts to share holidays");
            return (withKey
                            ? how.plus(" (")
                                    .plus("balance_holidays: true", Style.CODE)
                                    .plus(")")
                            : how)
                    .plus(": people are " + AmountText.of(fairness.holiday().actual())
                            + " holiday shifts apart, and would be " + AmountText.of(outlook.balanced()) + ".");
        }
        if (!outlook.away().isEmpty()) {
            return Text.of("The others serve for "
                    + outlook.away().stream().map(people::name).collect(Collectors.joining(" and "))
                    + ", who is away for long.");
        }
        boolean isFair = AmountText.of(outlook.farthest()).signum() == 0;
        String shifts = isFair
                ? "Everyone serves their fair share" + (fairness.hasHolidayShifts() ? " of shifts" : "")
                : "Nobody is more than " + amount(outlook.farthest(), "shift") + " from the fair share";
        return Text.of(shifts + (outlook.isCut() ? ", apart from swaps with earlier or later shifts" : "")
                + holidays(outlook, isFair) + ".");
    }

    /** Whether anybody serves too many holiday shifts, as the end of the sentence. */
    private static String holidays(Outlook outlook, boolean isFair) {
        if (AmountText.of(outlook.mostHolidays()).signum() > 0) {
            String most = " more than " + amount(outlook.mostHolidays(), "holiday shift");
            return isFair ? ", and nobody" + most + " too many" : ", or" + most + " above it";
        }
        return isFair && outlook.fairness().hasHolidayShifts() ? ", and nobody too many holiday shifts" : "";
    }

    private static String amount(long shifts, String what) {
        String amount = AmountText.of(shifts).toString();
        return amount + " " + what + (amount.equals("1") ? "" : "s");
    }
}
