package oncall.report.owners;

import java.time.LocalDate;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Plan;

/** What part of the on-call turns each gets: their load out of the loads of all in the rotation who are on the team. */
final class Turns {

    private final Plan project;
    private final DateRange today;

    Turns(Plan project, LocalDate today) {
        this.project = project;
        this.today = new DateRange(today, today);
    }

    boolean has(Engineer engineer) {
        for (Engineer one : project.rotation().order()) {
            if (one.is(engineer)) {
                return engineer.isOnTeam(today);
            }
        }
        return false;
    }

    /** In percent, rounded; 0 for who takes no turns. */
    int percent(Engineer engineer) {
        return has(engineer) ? percent(engineer, loads()) : 0;
    }

    /** The same if somebody else left. */
    int percentWithout(Engineer leaver, Engineer engineer) {
        long loads = loads() - (has(leaver) ? leaver.load().hundredths() : 0);
        return has(engineer) && !engineer.is(leaver) ? percent(engineer, loads) : 0;
    }

    private static int percent(Engineer engineer, long loads) {
        return Percent.of(engineer.load().hundredths(), loads);
    }

    private long loads() {
        long loads = 0;
        for (Engineer engineer : project.rotation().order()) {
            loads += engineer.isOnTeam(today) ? engineer.load().hundredths() : 0;
        }
        return loads;
    }
}
