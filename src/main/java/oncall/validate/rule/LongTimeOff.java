package oncall.validate.rule;

import java.time.LocalDate;
import java.util.Set;
import oncall.model.DateRange;
import oncall.plan.TimeOffSpec;
import oncall.text.Diagnostics;
import oncall.text.Location;
import oncall.validate.index.NamedEngineer;
import oncall.validate.index.PlanIndex;
import org.jspecify.annotations.Nullable;

/** Time off of 28 days or more, after which somebody makes up for all turns unless they are excused. */
public final class LongTimeOff extends ScheduleRule {

    private static final int LONG = 28;

    @Override
    protected RuleInfo describe() {
        return RuleInfo.warning(
                        "long-time-off",
                        "Time off of 28 days or more does not say whether the engineer is excused from duty")
                .because("Turns missed on parental leave come back in the months after it, unless they are excused.")
                .example(
                        "team.yaml",
                        "  - {id: diana, name: Diana, email: diana@example.com, time_off:"
                                + " [{from: 2027-02-01, to: 2027-04-30}]}",
                        "  - {id: diana, name: Diana, email: diana@example.com, time_off:"
                                + " [{from: 2027-02-01, to: 2027-04-30, excused: true}]}");
    }

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        PlanIndex plan = scheduled.index();
        Set<String> order = plan.order();
        for (NamedEngineer engineer : plan.engineers()) {
            boolean takesTurns = order != null && order.contains(engineer.id().value());
            for (TimeOffSpec away : engineer.spec().timeOff()) {
                DateRange days = away.days().range();
                boolean isUnclear = isUnclear(away, scheduled.today()) && !UnlikelyLength.isTooLong(away);
                if (takesTurns && days != null && isUnclear) {
                    findings.warning(
                            away.days().location(),
                            this,
                            engineer.name() + " is away for " + days.days() + " days, and must make up for the turns",
                            "write 'excused: true' if no duty is owed for these days, else 'excused: false'");
                }
            }
        }
    }

    /** Where time off is written that is long, not over and not excused; null if there is none. */
    static @Nullable Location notExcused(ScheduledPlan scheduled) {
        for (NamedEngineer engineer : scheduled.index().engineers()) {
            for (TimeOffSpec away : engineer.spec().timeOff()) {
                if (isUnclear(away, scheduled.today())) {
                    return away.days().location();
                }
            }
        }
        return null;
    }

    private static boolean isUnclear(TimeOffSpec away, LocalDate today) {
        DateRange days = away.days().range();
        return days != null && days.days() >= LONG && !days.to().isBefore(today) && away.excused() == null;
    }
}
