package oncall.validate.rule;

import java.util.List;
import java.util.Objects;
import oncall.config.TeamSpec;
import oncall.model.DateRange;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;
import oncall.source.Diagnostics;
import oncall.source.Severity;
import oncall.validate.RuleInfo;
import oncall.validate.RuleInfo.Example;
import oncall.validate.ScheduleRule;

/** Shifts that should have a secondary and have none. */
final class NoSecondary implements ScheduleRule {

    static final String ID = "no-secondary";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "A shift has no secondary although the rotation asks for one",
                "When the primary does not answer, nobody else is called.",
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice}
                        rotation: {start: 2020-01-06}
                        """),
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice}
                        rotation: {start: 2020-01-06, secondary: never}
                        """));
    }

    @Override
    public void check(TeamSpec team, Schedule schedule, Diagnostics findings) {
        List<Shift> shifts = schedule.shifts();
        for (int i = 0; i < shifts.size(); i++) {
            if (isMissing(shifts.get(i))) {
                int first = i;
                while (i + 1 < shifts.size() && isMissing(shifts.get(i + 1))) {
                    i++;
                }
                report(shifts.get(first).days(), shifts.get(i).days(), team, findings);
            }
        }
    }

    private static boolean isMissing(Shift shift) {
        return shift.secondaryWanted() && shift.secondary() == null;
    }

    private static void report(DateRange first, DateRange last, TeamSpec team, Diagnostics findings) {
        findings.warning(
                Objects.requireNonNull(team.rotation()).location(),
                ID,
                "there is no secondary from " + first.from() + " to " + last.to()
                        + ": nobody but the primary is free on all days of the shift",
                "take more people into the order, or write 'secondary: never'");
    }
}
