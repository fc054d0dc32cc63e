package oncall.report.fairness;

import java.util.ArrayList;
import java.util.List;
import oncall.model.Engineer;
import oncall.render.Text;
import oncall.report.Amount;
import oncall.report.People;
import oncall.schedule.DutyTotals;
import oncall.schedule.Fairness;
import oncall.schedule.Share;
import oncall.schedule.Spread;

/** How fair a schedule is, in sentences: how far people are apart, whether less is possible, and who is owed. */
final class FairnessSentences {

    private static final int MOST_NAMES = 4;

    private final Fairness fairness;
    private final People people;

    FairnessSentences(Fairness fairness, People people) {
        this.fairness = fairness;
        this.people = people;
    }

    List<Text> all() {
        if (fairness.unserved() == fairness.shifts()) {
            return List.of(Text.of("Nobody serves any of these shifts."));
        }
        List<Text> sentences = new ArrayList<>();
        sentences.add(Text.of(spread("primary", fairness.primary())));
        sentences.add(Text.of(owed("primary", false)));
        if (fairness.hasHolidayShifts()) {
            sentences.add(Text.of(spread("holiday", fairness.holiday())));
            sentences.add(Text.of(owed("holiday", true)));
        } else {
            sentences.add(Text.of("No primary observes a holiday in these shifts."));
        }
        return sentences;
    }

    private static String spread(String kind, Spread spread) {
        String actual = "Spread of " + kind + " shifts: " + Amount.text(spread.actual()) + ". ";
        if (spread.canBeSmaller()) {
            return actual + "A fairer schedule is possible, as far as absences go: its spread would be "
                    + Amount.text(spread.best()) + ". Rest, swaps and published shifts may stand in its way.";
        }
        return actual
                + (Share.hundredths(spread.actual()) == 0
                        ? "No schedule is fairer."
                        : "Under these absences no schedule is fairer.");
    }

    /** Who is furthest behind the fair share: all who are equally far, to a hundredth of a shift. */
    private String owed(String kind, boolean holidays) {
        long most = 0;
        List<Engineer> behind = new ArrayList<>();
        for (DutyTotals served : fairness.engineers()) {
            long owed = Share.hundredths(holidays ? -served.holidayAhead() : -served.primaryAhead());
            if (owed > most) {
                most = owed;
                behind.clear();
            }
            if (owed == most && owed > 0) {
                behind.add(served.engineer());
            }
        }
        if (behind.isEmpty()) {
            return "Nobody is owed a " + kind + " shift.";
        }
        String amount = Amount.text(most * (Share.SHIFT / 100));
        return names(behind) + (behind.size() == 1 ? " is" : " are") + " owed " + amount + " " + kind
                + (amount.equals("1") ? " shift" : " shifts")
                + (behind.size() == 1 ? "." : " each.");
    }

    /** {@code Alice}, {@code Alice and Bob}, {@code Alice, Bob and 7 more}. */
    private String names(List<Engineer> engineers) {
        int shown = engineers.size() > MOST_NAMES ? MOST_NAMES - 1 : engineers.size();
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < shown; i++) {
            boolean last = i == engineers.size() - 1;
            names.append(i == 0 ? "" : last ? " and " : ", ").append(people.name(engineers.get(i)));
        }
        return shown < engineers.size()
                ? names.append(" and ")
                        .append(engineers.size() - shown)
                        .append(" more")
                        .toString()
                : names.toString();
    }
}
