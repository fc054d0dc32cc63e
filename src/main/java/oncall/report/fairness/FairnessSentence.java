package oncall.report.fairness;

import oncall.report.AmountText;
import oncall.schedule.Fairness;
import oncall.schedule.Spread;

/** Whether a schedule could be fairer, in a sentence. */
public final class FairnessSentence {

    private FairnessSentence() {}

    /** The sentence, such as {@code No schedule is fairer under these absences: people are at most 1 shift apart.} */
    public static String of(Fairness fairness) {
        if (fairness.unserved() == fairness.shifts()) {
            return "Nobody serves any of these shifts.";
        }
        Spread shifts = fairness.primary();
        Spread holidays = fairness.holiday();
        if (shifts.canBeSmaller() || holidays.canBeSmaller()) {
            return "A fairer schedule is possible, as far as absences go: people are "
                    + (shifts.canBeSmaller() ? apart(shifts, "shifts") : "")
                    + (shifts.canBeSmaller() && holidays.canBeSmaller() ? " and " : "")
                    + (holidays.canBeSmaller() ? apart(holidays, "holiday shifts") : "") + ".";
        }
        if (shifts.actual() + holidays.actual() == 0) {
            return "Everyone serves their fair share.";
        }
        return "No schedule is fairer under these absences: people are at most " + amount(shifts.actual(), "shift")
                + (fairness.hasHolidayShifts() ? " and " + amount(holidays.actual(), "holiday shift") : "") + " apart.";
    }

    private static String apart(Spread spread, String what) {
        return AmountText.of(spread.actual()) + " " + what + " apart where " + AmountText.of(spread.best())
                + " is possible";
    }

    private static String amount(long shifts, String what) {
        String amount = AmountText.of(shifts).toString();
        return amount + " " + what + (amount.equals("1") ? "" : "s");
    }
}
