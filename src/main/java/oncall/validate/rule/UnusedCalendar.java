package oncall.validate.rule;

import java.util.HashSet;
import java.util.Set;
import oncall.plan.EngineerSpec;
import oncall.plan.HolidayFileSpec.CalendarSpec;
import oncall.text.Diagnostics;
import oncall.text.Quote;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;

/** A calendar that nobody observes. */
public final class UnusedCalendar implements ScheduleRule {

    static final String ID = "unused-calendar";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "No engineer names a calendar that holidays.yaml has",
                "Whoever was to observe it is on call on these holidays, and off on those of the others.",
                example(""),
                example(", calendar: fr"));
    }

    private static Example example(String calendar) {
        return new Example("holidays.yaml", """
                holidays: []
                calendars:
                  fr:
                    - {date: "07-14", name: Fête nationale}
                """, new Example("team.yaml", """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice"}
                  - {id: bob, name: Bob, slack: "@bob"CALENDAR}
                  - {id: charlie, name: Charlie, slack: "@charlie"}
                rotation: {start: 2026-01-05}
                """.replace("CALENDAR", calendar)));
    }

    @Override
    public void check(ScheduledPlan plan, Diagnostics findings) {
        Set<String> named = new HashSet<>();
        for (EngineerSpec engineer : plan.team().engineers()) {
            if (engineer.calendar() != null) {
                named.add(engineer.calendar().value());
            }
        }
        for (CalendarSpec calendar : plan.files().holidays().calendars()) {
            String id = calendar.id().value();
            if (!named.contains(id) && !calendar.holidays().isEmpty()) {
                findings.warning(
                        calendar.id().location(),
                        ID,
                        "no engineer observes the calendar " + Quote.of(id),
                        "write 'calendar: " + id + "' with those who do, in team.yaml, or remove it");
            }
        }
    }
}
