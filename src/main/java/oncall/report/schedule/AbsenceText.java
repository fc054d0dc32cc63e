package oncall.report.schedule;

import java.util.ArrayList;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Holiday;
import oncall.model.HolidayDate;
import oncall.model.TimeOff;
import oncall.report.DateText;
import oncall.text.WordList;

/** Why somebody is absent or has a holiday on some days, in words that follow a name. */
final class AbsenceText {

    /** The most items shown; more do not help to explain why somebody cannot serve. */
    private static final int MOST = 4;

    private AbsenceText() {}

    /** The absence, such as {@code away Thu 12-24 – Sun 12-27 (Vacation)}, or the days on the team. */
    static String of(Engineer engineer, DateRange days) {
        if (!engineer.isOnTeam(days)) {
            return offTheTeam(engineer, days);
        }
        List<String> absences = new ArrayList<>();
        for (TimeOff timeOff : engineer.timeOffIn(days)) {
            String reason = timeOff.reason() == null ? "" : " (" + timeOff.reason() + ")";
            for (DateRange away : timeOff.within(days)) {
                absences.add(DateText.withoutYear(away) + reason);
            }
        }
        return "away " + WordList.of(absences, MOST);
    }

    private static String offTheTeam(Engineer engineer, DateRange days) {
        return engineer.leaves() != null && engineer.leaves().isBefore(days.to())
                ? "on the team until " + engineer.leaves()
                : "on the team from " + engineer.joins() + " on";
    }

    /**
     * The holidays that the engineer observes in these days, such as {@code Thu 11-26 Thanksgiving and Fri 11-27
     * Day after}.
     */
    static String holidays(Engineer engineer, DateRange days) {
        List<String> holidays = new ArrayList<>();
        for (Holiday holiday : engineer.calendar().holidays()) {
            DateRange once = holiday.once();
            if (once == null) {
                for (HolidayDate day : holiday.within(days)) {
                    holidays.add(DateText.withoutYear(new DateRange(day.date(), day.date())) + " " + day.name());
                }
            } else if (once.overlaps(days)) {
                holidays.add(DateText.withoutYear(once.intersection(days)) + " " + holiday.name());
            }
        }
        return WordList.of(holidays, MOST);
    }
}
