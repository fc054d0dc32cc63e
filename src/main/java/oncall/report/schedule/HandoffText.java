package oncall.report.schedule;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.Meeting;
import oncall.model.OnCallTimes;
import oncall.model.Plan;
import oncall.model.TimeSpan;
import oncall.report.DateText;
import oncall.report.Phrase;
import oncall.schedule.Shift;
import oncall.text.WordList;

/**
 * When duty is handed off in some shifts. It follows from their first days, since published shifts keep their days even
 * if {@code start} moves.
 *
 * @param shifts the shifts, at least one
 */
public record HandoffText(Plan plan, List<Shift> shifts) {

    private static final int WEEK = 7;
    private static final int SHORTEST_MONTH = 28;
    private static final int LAST_DAY = 31;

    /** The hand-off as one line, such as {@code Hand-off on Mondays at 09:00 (Europe/Paris), meeting on Fridays at 15:00, 30m.} */
    public String line() {
        Meeting meeting = plan.rotation().meeting();
        return Phrase.capitalized(duty(0)) + days(0) + " at "
                + shifts.get(0).times().from() + " (" + plan.timezone() + ")"
                + changed()
                + (meeting == null
                        ? ""
                        : ", meeting on " + DateText.weekdays(meeting.day())
                                + (meeting.time() == null ? "" : " at " + meeting.time())
                                + (meeting.length() == null ? "" : ", " + Phrase.span(meeting.length())))
                + ".";
    }

    /** The words before the days of the hand-off. */
    private String duty(int shift) {
        OnCallTimes times = shifts.get(shift).times();
        return times.isContinuous() ? "hand-off " : "on call " + duty(times) + ", hand-off ";
    }

    /** The days and hours in which somebody is on call, such as {@code weekdays from 09:00 to 17:00}. */
    public static String duty(OnCallTimes times) {
        List<String> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if ((times.weekdays() & OnCallTimes.bit(day)) != 0) {
                days.add(DateText.weekdays(day));
            }
        }
        String on = times.isDaily()
                ? "every day"
                : times.weekdays() == OnCallTimes.WEEKDAYS ? "weekdays" : WordList.of(days);
        String next = times.isOverMidnight() ? " of the next day" : "";
        return times.isWholeDay() ? on : on + " from " + times.from() + " to " + times.to() + next;
    }

    /** The days on which shifts like this one begin. */
    private String days(int shift) {
        DateRange days = shifts.get(shift).days();
        OnCallTimes times = shifts.get(shift).times();
        TimeSpan usual = plan.rotation().shift();
        String onCall = times.isDaily() ? "" : "on-call ";
        if (usual.unit() == TimeSpan.Unit.MONTHS) {
            int day = plan.rotation().start().getDayOfMonth();
            String which = day == LAST_DAY
                    ? "the last day"
                    : "day " + day + (day > SHORTEST_MONTH ? ", or the last day," : "");
            return "on " + which + " of every " + (usual.amount() == 1 ? "month" : usual.amount() + " months");
        }
        if (times.count(days) == 1) {
            return "every " + onCall + "day";
        }
        boolean isByDays = usual.unit() == TimeSpan.Unit.DAYS && (!times.isDaily() || usual.amount() % WEEK != 0);
        return isByDays && times.count(days) == usual.amount()
                ? "every " + usual.amount() + " " + onCall + "days"
                : "on " + DateText.weekdays(days.from().getDayOfWeek());
    }

    /** The day from which somebody is on call at other times, or shifts begin on other days, if so. */
    private String changed() {
        int last = shifts.size() - 1;
        String duty = duty(last);
        String days = days(last);
        int first = last;
        while (first > 0 && days(first - 1).equals(days) && duty(first - 1).equals(duty)) {
            first--;
        }
        boolean isSame = duty(0).equals(duty);
        return first == 0
                ? ""
                : ", "
                        + (isSame
                                ? days
                                : duty + days + " at "
                                        + shifts.get(last).times().from()) + " from "
                        + DateText.withWeekday(shifts.get(first).days().from()) + " on";
    }
}
