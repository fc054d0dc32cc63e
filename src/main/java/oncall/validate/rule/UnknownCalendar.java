package oncall.validate.rule;

import java.util.LinkedHashSet;
import java.util.Set;
import oncall.plan.EngineerSpec;
import oncall.plan.HolidayFileSpec.CalendarSpec;
import oncall.plan.PlanSpec;
import oncall.text.Diagnostics;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;

/** A reference to a calendar that is not in holidays.yaml. */
public final class UnknownCalendar implements PlanRule {

    static final String ID = "unknown-calendar";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.ERROR,
                true,
                "An engineer names a calendar that is not in holidays.yaml",
                "The engineer's holidays would be working days.",
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice"}
                          - {id: bob, name: Bob, slack: "@bob", calendar: fr}
                        rotation: {start: 2026-01-05}
                        """),
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice"}
                          - {id: bob, name: Bob, slack: "@bob"}
                        rotation: {start: 2026-01-05}
                        """));
    }

    @Override
    public void check(PlanSpec plan, Diagnostics findings) {
        if (plan.team() == null || !plan.holidaysComplete()) {
            return; // A calendar may stand in what could not be read.
        }
        Set<String> ids = new LinkedHashSet<>();
        for (CalendarSpec calendar : plan.holidays().calendars()) {
            ids.add(calendar.id().value());
        }
        References calendars = new References(ID, "calendar", ids, findings);
        for (EngineerSpec engineer : plan.team().engineers()) {
            calendars.check(engineer.calendar());
        }
    }
}
