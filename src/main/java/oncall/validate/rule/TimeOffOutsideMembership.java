package oncall.validate.rule;

import java.time.LocalDate;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.validate.index.NamedEngineer;
import oncall.validate.index.PlanIndex;
import oncall.validate.index.WrittenDays;

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
            Located<LocalDate> joins = engineer.spec().joins();
            Located<LocalDate> leaves = engineer.spec().leaves();
            if (joins != null && engineer.hasLeft(joins.value())) {
                continue; // That has a finding of its own.
            }
            for (WrittenDays away : engineer.timeOff()) {
                if (joins != null && engineer.joinsAfter(away.days().from())) {
                    report(engineer, away, "begins before they join, on " + joins.value(), "'joins'", findings);
                } else if (leaves != null && engineer.hasLeft(away.days().to())) {
                    report(engineer, away, "ends after they leave, on " + leaves.value(), "'leaves'", findings);
                }
            }
        }
    }

    private void report(NamedEngineer engineer, WrittenDays away, String problem, String key, Diagnostics findings) {
        findings.warning(
                away.place(),
                this,
                engineer.name() + "'s time off " + Phrases.days(away.days()) + " " + problem,
                "correct these days, or " + key);
    }
}
