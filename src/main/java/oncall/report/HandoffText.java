package oncall.report;

import java.util.Locale;
import oncall.model.Handoff;
import oncall.model.Handoff.Meeting;
import oncall.model.Plan;
import oncall.model.Rotation;
import org.jspecify.annotations.Nullable;

/** The hand-off in words. */
public final class HandoffText {

    private static final String[] WEEKDAYS = {
        "Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"
    };

    private HandoffText() {}

    /** {@code Hand-off Mondays 09:00 (Europe/Paris), meeting Fridays 15:00, 30m}. */
    public static String of(Plan plan) {
        Rotation rotation = plan.rotation();
        Handoff handoff = rotation.handoff();
        int first = rotation.start().getDayOfWeek().getValue() - 1;
        String day = rotation.shiftDays() % 7 == 0 ? WEEKDAYS[first] : "every " + days(rotation.shiftDays());
        return "Hand-off " + day + " " + handoff.time() + " (" + plan.timezone() + ")" + meeting(handoff.meeting());
    }

    private static String days(int count) {
        return count == 1 ? "day" : count + " days";
    }

    private static String meeting(@Nullable Meeting meeting) {
        if (meeting == null) {
            return "";
        }
        String day = meeting.day().id();
        return ", meeting " + day.substring(0, 1).toUpperCase(Locale.ROOT) + day.substring(1) + "s"
                + (meeting.time() == null ? "" : " " + meeting.time())
                + (meeting.length() == null ? "" : ", " + meeting.length().text());
    }
}
