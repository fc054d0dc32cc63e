package oncall.report.schedule;

import java.util.List;
import oncall.model.DateRange;
import oncall.model.Handoff.Meeting;
import oncall.model.Plan;
import oncall.report.DateText;
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
        return "Hand-off " + days(0) + " " + plan.rotation().handoff().time() + " (" + plan.timezone() + ")"
                + changed()
                + (meeting == null
                        ? ""
                        : ", meeting " + DateText.weekdays(meeting.day().id())
                                + (meeting.time() == null ? "" : " " + meeting.time())
                                + (meeting.length() == null
                                        ? ""
                                        : ", " + meeting.length().text()))
                + ".";
    }

    /** The days on which shifts like this one begin. */
    private String days(int shift) {
        DateRange days = shifts.get(shift).days();
        int usual = plan.rotation().shiftDays();
        if (days.days() == 1) {
            return "every day";
        }
        return usual % WEEK != 0 && days.days() == usual
                ? "every " + usual + " days"
                : DateText.weekdays(days.from().getDayOfWeek().name());
    }

    /** The day from which shifts begin on other days, if they do. */
    private String changed() {
        int last = shifts.size() - 1;
        String days = days(last);
        int first = last;
        while (first > 0 && days(first - 1).equals(days)) {
            first--;
        }
        return days(0).equals(days)
                ? ""
                : ", " + days + " from " + shifts.get(first).days().from() + " on";
    }
}
