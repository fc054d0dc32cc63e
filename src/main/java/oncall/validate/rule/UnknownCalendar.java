package oncall.validate.rule;

import java.util.ArrayList;
import java.util.List;
import oncall.plan.EngineerSpec;
import oncall.plan.HolidayFileSpec.CalendarSpec;
import oncall.text.Diagnostics;
import oncall.validate.index.PlanIndex;

/** A reference to a calendar that is not in holidays.yaml. */
public final class UnknownCalendar extends Rule {

    private final RuleInfo rule = add(RuleInfo.stoppingError(
                    "unknown-calendar", "An engineer names a calendar that is not in holidays.yaml")
            .because("The engineer's holidays would be working days.")
            .given("holidays.yaml", "calendars: {fr: [{date: \"07-14\", name: Fête nationale}]}")
            .example("team.yaml", "  - {id: bob, name: Bob, email: bob@example.com, calendar: ?}", "france", "fr"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        if (plan.team() == null || !plan.plan().holidays().complete()) {
            return; // The calendar may be in a part that could not be read.
        }
        List<String> ids = new ArrayList<>();
        for (CalendarSpec calendar : plan.plan().holidays().calendars()) {
            ids.add(calendar.id().value());
        }
        References calendars = new References(rule, "calendar", ids, "known: ", findings);
        for (EngineerSpec engineer : plan.team().engineers()) {
            calendars.check(engineer.calendar());
        }
    }
}
