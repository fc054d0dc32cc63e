package oncall.report.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import oncall.model.Handoff.Meeting;
import oncall.model.Plan;
import oncall.report.DateText;
import oncall.report.Phrase;
import oncall.schedule.Shift;

/**
 * When duty is handed off in some shifts. It follows from their first days, since published shifts keep their days even
 * if {@code start} moves.
 *
 * @param shifts the shifts, at least one
 */
public record HandoffText(Plan plan, List<Shift> shifts) {

    private static final int WEEK = 7;

    /** The hand-off as one line, such as {@code Hand-off Mondays 09:00 (Europe/Paris), meeting Fridays 15:00, 30m.} */
    public String line() {
        Meeting meeting = plan.rotation().handoff().meeting();
        return "Hand-off " + days("") + " " + time() + changed("")
                + (meeting == null
                        ? ""
                        : ", meeting " + DateText.weekdays(meeting.day().id())
                                + (meeting.time() == null ? "" : " " + meeting.time())
                                + (meeting.length() == null
                                        ? ""
                                        : ", " + meeting.length().text()))
                + ".";
    }

    /** The hand-off as sentences, such as {@code Duty is handed off on Mondays at 09:00 (Europe/Paris).} */
    public List<String> sentences() {
        String handoff = "Duty is handed off " + days("on ") + " at " + time() + changed("on ") + ".";
        Meeting meeting = plan.rotation().handoff().meeting();
        if (meeting == null) {
            return List.of(handoff);
        }
        return List.of(
                handoff,
                "The team meets on " + DateText.weekdays(meeting.day().id())
                        + (meeting.time() == null ? "" : " at " + meeting.time())
                        + (meeting.length() == null ? "" : " for " + Phrase.span(meeting.length()))
                        + " to hand over.");
    }

    private String time() {
        return plan.rotation().handoff().time() + " (" + plan.timezone() + ")";
    }

    private String days(String on) {
        int days = plan.rotation().shiftDays();
        if (days % WEEK != 0) {
            return days == 1 ? "every day" : "every " + days + " days";
        }
        return on + weekdays(weekday(0));
    }

    /** The day from which shifts begin on another weekday, if they do. */
    private String changed(String on) {
        int last = shifts.size() - 1;
        int first = last;
        while (first > 0 && weekday(first - 1) == weekday(last)) {
            first--;
        }
        return plan.rotation().shiftDays() % WEEK != 0 || weekday(last) == weekday(0)
                ? ""
                : ", " + on + weekdays(weekday(last)) + " from " + firstDay(first) + " on";
    }

    private LocalDate firstDay(int shift) {
        return shifts.get(shift).days().from();
    }

    private DayOfWeek weekday(int shift) {
        return firstDay(shift).getDayOfWeek();
    }

    private static String weekdays(DayOfWeek day) {
        return DateText.weekdays(day.name());
    }
}
