package oncall.validate.rule;

import java.util.List;
import java.util.Objects;
import oncall.config.EngineerSpec;
import oncall.config.TeamSpec;
import oncall.config.TimeOffSpec;
import oncall.model.DateRange;
import oncall.schedule.Cover;
import oncall.schedule.Role;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;
import oncall.source.Diagnostics;
import oncall.source.Location;
import oncall.source.Severity;
import oncall.validate.RuleInfo;
import oncall.validate.RuleInfo.Example;
import oncall.validate.ScheduleRule;

/** Days on which nobody is primary. */
final class UncoveredShift implements ScheduleRule {

    static final String ID = "uncovered-shift";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.ERROR,
                false,
                "On some days nobody is primary",
                "A failure on such a day pages nobody.",
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, leaves: 2020-06-30}
                          - {id: bob, name: Bob, leaves: 2020-06-30}
                        rotation: {start: 2020-01-06}
                        """),
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice}
                          - {id: bob, name: Bob}
                        rotation: {start: 2020-01-06}
                        """));
    }

    @Override
    public void check(TeamSpec team, Schedule schedule, Diagnostics findings) {
        List<Shift> shifts = schedule.shifts();
        for (int i = 0; i < shifts.size(); i++) {
            if (shifts.get(i).primary() == null) {
                int first = i;
                while (i + 1 < shifts.size() && shifts.get(i + 1).primary() == null) {
                    i++;
                }
                reportNobody(shifts.get(first).days(), shifts.get(i).days(), team, findings);
            }
            for (Cover cover : shifts.get(i).covers()) {
                if (cover.role() == Role.PRIMARY && cover.engineer() == null) {
                    reportAway(shifts.get(i), cover, team, findings);
                }
            }
        }
    }

    private static void reportNobody(DateRange first, DateRange last, TeamSpec team, Diagnostics findings) {
        findings.error(
                Objects.requireNonNull(team.rotation()).location(),
                ID,
                "nobody is on call from " + first.from() + " to " + last.to()
                        + ": in each of these shifts, everyone in the order is off the team or excused on some day",
                "let someone join or stay, or take more people into the order");
    }

    private static void reportAway(Shift shift, Cover cover, TeamSpec team, Diagnostics findings) {
        DateRange days = cover.days();
        findings.error(
                timeOff(cover, team),
                ID,
                "nobody is on call "
                        + (days.days() == 1 ? "on " + days.from() : "from " + days.from() + " to " + days.to())
                        + ": " + cover.reason() + ", and is the primary of the shift from "
                        + shift.days().from() + " to " + shift.days().to(),
                "move the time off, or change whose turn it is");
    }

    /** The time off that leaves the days uncovered; the rotation where none does. */
    private static Location timeOff(Cover cover, TeamSpec team) {
        for (EngineerSpec engineer : team.engineers()) {
            boolean isAway = cover.insteadOf() != null
                    && engineer.id() != null
                    && engineer.id().value().equals(cover.insteadOf().id());
            for (TimeOffSpec away : engineer.timeOff()) {
                DateRange range = away.days().range();
                if (isAway && range != null && range.contains(cover.days().from())) {
                    return away.days().location();
                }
            }
        }
        return Objects.requireNonNull(team.rotation()).location();
    }
}
