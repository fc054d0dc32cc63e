package oncall.report.schedule;

import java.util.ArrayList;
import java.util.List;
import oncall.model.Engineer;
import oncall.model.Role;
import oncall.render.Style;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.People;
import oncall.schedule.Service;
import oncall.schedule.Shift;

/** Who really serves in a shift, by name: whoever has the role for the shift, then those who cover days of it. */
final class ServiceText {

    private ServiceText() {}

    /** A line for whoever has the role, and one for each run of days that somebody covers or nobody serves. */
    static List<Text> lines(Shift shift, Role role, People people) {
        List<Text> lines = new ArrayList<>(1);
        Engineer serving = shift.serving(role);
        if (serving != null) {
            lines.add(Text.of(people.name(serving)));
        }
        for (Service service : Service.of(shift, role)) {
            Engineer engineer = service.engineer();
            boolean isWhole = service.days().equals(shift.days());
            boolean isMissing = role == Role.PRIMARY || shift.secondaryWanted();
            if (engineer == null && isMissing) {
                lines.add(Text.of("nobody" + (isWhole ? "" : " " + DateText.withoutYear(service.days())), Style.ALERT));
            } else if (engineer != null && !engineer.is(serving)) {
                String days = isWhole ? "all days" : DateText.withoutYear(service.days());
                lines.add(Text.of(people.name(engineer) + " covers " + days));
            }
        }
        return lines;
    }
}
