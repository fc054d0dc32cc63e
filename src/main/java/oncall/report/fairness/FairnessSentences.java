package oncall.report.fairness;

import java.time.LocalDate;
import java.util.ArrayList;
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
record FairnessSentences(Fairness fairness, LocalDate day, People people) {

    private static final int MOST_NAMES = 4;

    List<Text> all() {
        if (fairness.unserved() == fairness.shifts()) {
            return List.of(Text.of("Nobody serves any of these shifts."));
        }
        List<Text> sentences = new ArrayList<>();
        sentences.add(Text.of(spread("primary", fairness.primary())));
        sentences.add(Text.of(owes("primary", DutyTotals::primaryAhead)));
        if (fairness.hasHolidayShifts()) {
            sentences.add(Text.of(spread("holiday", fairness.holiday())));
            sentences.add(Text.of(owes("holiday", DutyTotals::holidayAhead)));
        } else {
            sentences.add(Text.of("No primary observes a holiday in these shifts."));
        }
        return sentences;
    }

    private static String spread(String kind, Spread spread) {
        String actual = "Spread of " + kind + " shifts: " + AmountText.of(spread.actual()) + ". ";
        if (spread.canBeSmaller()) {
            return actual + "A fairer schedule is possible, as far as absences go: its spread would be "
                    + AmountText.of(spread.best()) + ". Rest, swaps and published shifts may prevent it.";
        }
        return actual
                + (Share.hundredths(spread.actual()) == 0
                        ? "No schedule is fairer."
                        : "Under these absences no schedule is fairer.");
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
        String amount = AmountText.of(most * (Share.SHIFT / 100)).toString();
        return WordList.of(behind, MOST_NAMES) + (behind.size() == 1 ? " owes " : " owe ") + amount + " " + kind
                + (amount.equals("1") ? " shift" : " shifts")
                + (behind.size() == 1 ? "." : " each.");
    }
}
