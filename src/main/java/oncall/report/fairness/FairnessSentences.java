package oncall.report.fairness;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import oncall.model.DateRange;
import oncall.render.Text;
import oncall.report.AmountText;
import oncall.report.People;
import oncall.schedule.DutyTotals;
import oncall.schedule.Fairness;
import oncall.schedule.Share;
import oncall.schedule.Spread;
import oncall.text.WordList;

/**
 * How fair a schedule is, in sentences: how far people are apart, whether a smaller spread is possible, and who owes
 * shifts.
 */
public record FairnessSentences(Fairness fairness, LocalDate day, People people) {

    private static final int MOST_NAMES = 4;

    List<Text> all() {
        if (fairness.unserved() == fairness.shifts()) {
            return List.of(Text.of(summary()));
        }
        return Text.each(List.of(
                summary(),
                owes("primary", DutyTotals::primaryAhead),
                fairness.hasHolidayShifts()
                        ? owes("holiday", DutyTotals::holidayAhead)
                        : "No primary observes a holiday in these shifts."));
    }

    /** Whether the schedule could be fairer. */
    public String summary() {
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

    /**
     * Who owes most, that is, has served least for the fair share: everyone with the same amount to a hundredth of a
     * shift. People who are not on the team on the day owe nothing.
     */
    private String owes(String kind, ToLongFunction<DutyTotals> ahead) {
        List<DutyTotals> team = fairness.engineers().stream()
                .filter(served -> served.engineer().isOnTeam(new DateRange(day, day)))
                .toList();
        long most = team.stream()
                .mapToLong(served -> Share.hundredths(-ahead.applyAsLong(served)))
                .max()
                .orElse(0);
        if (most <= 0) {
            return "Nobody owes a " + kind + " shift.";
        }
        List<String> behind = team.stream()
                .filter(served -> Share.hundredths(-ahead.applyAsLong(served)) == most)
                .map(served -> people.name(served.engineer()))
                .toList();
        return WordList.of(behind, MOST_NAMES)
                + (behind.size() == 1 ? " owes " : " owe ")
                + amount(most * (Share.SHIFT / 100), kind + " shift")
                + (behind.size() == 1 ? "." : " each.");
    }
}
