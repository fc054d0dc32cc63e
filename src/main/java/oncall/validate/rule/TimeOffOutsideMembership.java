package oncall.validate.rule;

import java.time.LocalDate;
import java.util.Map;
import oncall.model.DateRange;
import oncall.plan.EngineerSpec;
import oncall.plan.PlanSpec;
import oncall.plan.TimeOffSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;
import org.jspecify.annotations.Nullable;

/** Time off before someone joins, or after they leave. */
public final class TimeOffOutsideMembership implements PlanRule {

    static final String ID = "time-off-outside-membership";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "Time off lies before its engineer joins, or after they leave",
                "It changes nothing, so one of the dates is probably not the one that was meant.",
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice"}
                          - {id: bob, name: Bob, slack: "@bob"}
                          - id: charlie
                            name: Charlie
                            slack: "@charlie"
                            joins: 2026-03-02
                            time_off: [{from: 2026-01-11, to: 2026-01-15}]
                        rotation: {start: 2026-01-05}
                        """),
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice"}
                          - {id: bob, name: Bob, slack: "@bob"}
                          - id: charlie
                            name: Charlie
                            slack: "@charlie"
                            joins: 2026-03-02
                            time_off: [{from: 2027-01-11, to: 2027-01-15}]
                        rotation: {start: 2026-01-05}
                        """));
    }

    @Override
    public void check(PlanSpec plan, Diagnostics findings) {
        for (Map.Entry<String, EngineerSpec> entry : new EngineersById(plan.team()).all()) {
            EngineerSpec engineer = entry.getValue();
            for (TimeOffSpec away : engineer.timeOff()) {
                DateRange days = away.days().range();
                if (days != null && isSomeDay(engineer.joins(), engineer.leaves())) {
                    check(EngineersById.name(entry.getKey(), engineer), engineer, away, days, findings);
                }
            }
        }
    }

    private static void check(
            String name, EngineerSpec engineer, TimeOffSpec away, DateRange days, Diagnostics findings) {
        LocalDate joins = engineer.joins() == null ? null : engineer.joins().value();
        LocalDate leaves = engineer.leaves() == null ? null : engineer.leaves().value();
        String told = name + "'s time off " + Words.days(days);
        if (joins != null && days.from().isBefore(joins)) {
            boolean wholly = days.to().isBefore(joins);
            findings.warning(
                    away.days().location(),
                    ID,
                    told + (wholly ? " lies before " : " begins before ") + joins + ", the day on which they join",
                    wholly ? "correct the year, or 'joins'" : "begin with " + joins + ", or correct 'joins'");
        } else if (leaves != null && days.to().isAfter(leaves)) {
            boolean wholly = days.from().isAfter(leaves);
            findings.warning(
                    away.days().location(),
                    ID,
                    told + (wholly ? " lies after " : " ends after ") + leaves + ", their last day on the team",
                    wholly ? "correct the year, or 'leaves'" : "end with " + leaves + ", or correct 'leaves'");
        }
    }

    /** Whoever leaves before they join is told of already. */
    private static boolean isSomeDay(@Nullable Located<LocalDate> joins, @Nullable Located<LocalDate> leaves) {
        return joins == null || leaves == null || !leaves.value().isBefore(joins.value());
    }
}
