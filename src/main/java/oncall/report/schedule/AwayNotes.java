package oncall.report.schedule;

import java.util.ArrayList;
import java.util.List;
import oncall.model.Change;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.TimeOff;
import oncall.render.Style;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.ReasonText;
import oncall.schedule.Shift;

/** Who is away on some day of a shift, unless the reason of a change says so. */
final class AwayNotes {

    private static final int MOST = 5;

    private final Plan plan;
    private final People people;

    AwayNotes(Plan plan, People people) {
        this.plan = plan;
        this.people = people;
    }

    /** A line for each time off, up to a limit. */
    List<Text> of(Shift shift) {
        List<Text> away = new ArrayList<>();
        for (Engineer engineer : plan.engineers()) {
            if (!isKnown(engineer, shift) && engineer.isOnTeam(shift.absences())) {
                for (TimeOff timeOff : engineer.timeOffIn(shift.absences())) {
                    for (DateRange days : timeOff.within(shift.absences())) {
                        away.add(Text.of(away(engineer, timeOff, days, shift), Style.MUTED));
                    }
                }
            }
        }
        if (away.size() <= MOST) {
            return away;
        }
        List<Text> some = new ArrayList<>(away.subList(0, MOST - 1));
        some.add(Text.of("and " + (away.size() - some.size()) + " more away", Style.MUTED));
        return some;
    }

    /**
     * Whether other notes say so: covers name a primary who is away, and changes name one who gave the shift away for
     * it.
     */
    private static boolean isKnown(Engineer engineer, Shift shift) {
        for (Change change : shift.changes()) {
            if (engineer.is(change.was()) && ReasonText.of(change.reason()).startsWith(engineer.name() + " is away")) {
                return true;
            }
        }
        return engineer.is(shift.primary());
    }

    private String away(Engineer engineer, TimeOff timeOff, DateRange days, Shift shift) {
        DateRange absences = shift.absences();
        // equals of a record loads classes that take milliseconds
        boolean allDays = days.from().equals(absences.from()) && days.to().equals(absences.to());
        String when = allDays ? "all days" : DateText.withoutYear(days);
        return people.name(engineer) + " away " + when
                + (timeOff.reason() == null ? "" : " (" + timeOff.reason() + ")");
    }
}
