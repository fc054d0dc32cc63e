package oncall.validate.rule;

import java.time.LocalDate;
import oncall.model.DateRange;
import oncall.plan.TimeOffSpec;
import oncall.text.Diagnostics;
import oncall.validate.index.NamedEngineer;
import oncall.validate.index.PlanIndex;

/** Time off before someone joins, or after they leave. */
public final class TimeOffOutsideMembership extends PlanRule {

    @Override
    protected RuleInfo describe() {
        return RuleInfo.warning(
                        "time-off-outside-membership", "Time off is before its engineer joins, or after they leave")
                .because("It changes nothing, so one of the dates is probably wrong.")
                .example(
                        "team.yaml",
                        "  - {id: diana, name: Diana, email: diana@example.com, joins: 2026-03-02, time_off:"
                                + " [{date: 2026-01-11}]}",
                        "  - {id: diana, name: Diana, email: diana@example.com, joins: 2026-03-02, time_off:"
                                + " [{date: 2027-01-11}]}");
    }

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        for (NamedEngineer engineer : plan.engineers()) {
            LocalDate joins = engineer.spec().joins() == null
                    ? LocalDate.MIN
                    : engineer.spec().joins().value();
            LocalDate leaves = engineer.spec().leaves() == null
                    ? LocalDate.MAX
                    : engineer.spec().leaves().value();
            if (leaves.isBefore(joins)) {
                continue; // That has a finding of its own.
            }
            for (TimeOffSpec away : engineer.spec().timeOff()) {
                DateRange days = away.days().range();
                String what = engineer.name() + "'s time off ";
                if (days != null && days.from().isBefore(joins)) {
                    boolean wholly = days.to().isBefore(joins);
                    findings.warning(
                            away.days().location(),
                            this,
                            what + Phrases.days(days) + (wholly ? " is before " : " begins before ") + joins
                                    + ", the day on which they join",
                            wholly ? "correct the year, or 'joins'" : "begin with " + joins + ", or correct 'joins'");
                } else if (days != null && days.to().isAfter(leaves)) {
                    boolean wholly = days.from().isAfter(leaves);
                    findings.warning(
                            away.days().location(),
                            this,
                            what + Phrases.days(days) + (wholly ? " is after " : " ends after ") + leaves
                                    + ", their last day on the team",
                            wholly ? "correct the year, or 'leaves'" : "end with " + leaves + ", or correct 'leaves'");
                }
            }
        }
    }
}
