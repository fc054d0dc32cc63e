package oncall.report.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Holiday;
import oncall.model.TimeOff;
import oncall.report.DateText;
import oncall.text.WordList;

/** Why somebody is absent or has a holiday on some days, in words that follow a name. */
final class AbsenceText {

    /** The most items shown; more do not help to explain why somebody cannot serve. */
    private static final int MOST = 4;

    private AbsenceText() {}

    /** The absence, such as {@code away Thu 12-24 – Sun 12-27 (Vacation)}, or the days on the team. */
    static String of(Engineer engineer, List<DateRange> dates) {
        DateRange days = dates.get(0).and(dates.get(dates.size() - 1));
        if (!engineer.isAvailable(days)) {
            return notAvailable(engineer, days);
        }
        List<String> absences = new ArrayList<>();
        for (TimeOff timeOff : engineer.timeOffIn(days)) {
            String reason = timeOff.reason() == null ? "" : " (" + timeOff.reason() + ")";
            for (DateRange run : dates) {
                for (DateRange away : timeOff.within(run)) {
                    absences.add(DateText.withoutYear(away) + reason);
                }
            }
        }
        return "away " + WordList.of(absences, MOST);
    }

    private static String notAvailable(Engineer engineer, DateRange days) {
        LocalDate last = engineer.lastDay();
        if (last != null && last.isBefore(days.to())) {
            return (last.equals(engineer.leaves()) ? "on the team" : "on call") + " until "
                    + DateText.withWeekday(last);
        }
        LocalDate first = engineer.firstDay();
        String from = first == null ? "" : DateText.withWeekday(first);
        return (Objects.equals(first, engineer.joins()) ? "on the team" : "on call") + " from " + from + " on";
    }

    /**
     * The holidays that the engineer observes in these days, such as {@code Thu 11-26 Thanksgiving and Fri 11-27
     * Day after}.
     */
    static String holidays(Engineer engineer, List<DateRange> dates) {
        List<String> holidays = new ArrayList<>();
        for (Holiday holiday : engineer.calendar().holidays()) {
            for (DateRange days : dates) {
                for (DateRange run : holiday.runs(days)) {
                    holidays.add(DateText.withoutYear(run) + " " + holiday.name());
                }
            }
        }
        return WordList.of(holidays, MOST);
    }
}
