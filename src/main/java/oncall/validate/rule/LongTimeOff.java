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

/** Time off of 28 days or more. Engineers who are not excused make up for all turns afterwards. */
public final class LongTimeOff extends Rule {

    private static final int LONG = 28;

    private final RuleInfo rule = add(RuleInfo.warning(
                    "long-time-off",
                    "Time off of 28 days or more does not say whether the engineer is excused from duty")
            .because(
                    "Engineers who are not excused make up for turns missed on parental leave in the following months.")
            .example(
                    "team.yaml",
                    "  - {id: diana, name: Diana, email: diana@example.com, time_off: [{from: 2027-02-01, to: ?}]}",
                    "2027-04-30",
                    "2027-04-30, excused: true"));

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
                    String problem = engineer.name() + " is away for " + days.days()
                            + " days and must make up for the turns afterwards";
                    String hint =
                            "write 'excused: true' if they owe no duty for these days, otherwise 'excused: false'";
                    findings.warning(away.days().location(), rule, problem, hint);
                }
            }
        }
    }

    /** The place of long time off that is not over and not excused; null if there is none. */
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
