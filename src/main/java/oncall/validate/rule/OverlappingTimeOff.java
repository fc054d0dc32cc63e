package oncall.validate.rule;

import java.util.ArrayList;
import java.util.List;
import oncall.model.DateRange;
import oncall.plan.TimeOffSpec;
import oncall.text.Diagnostics;
import oncall.validate.index.NamedEngineer;
import oncall.validate.index.PlanIndex;
import oncall.validate.rule.Overlaps.Entry;
import oncall.validate.rule.Overlaps.Overlap;

/** Days off that one engineer has twice. */
public final class OverlappingTimeOff extends PlanRule {

    @Override
    protected RuleInfo describe() {
        return RuleInfo.warning("overlapping-time-off", "Two entries of one engineer's time off share days")
                .because(
                        "One of the two is often a date mistyped, or an entry that should have been changed and was added.")
                .example("team.yaml", """
                          - id: diana
                            name: Diana
                            email: diana@example.com
                            time_off:
                              - {from: 2026-12-14, to: 2026-12-23}
                              - {from: 2026-12-21, to: 2026-12-27}
                        """, """
                          - id: diana
                            name: Diana
                            email: diana@example.com
                            time_off:
                              - {from: 2026-12-14, to: 2026-12-20}
                              - {from: 2026-12-21, to: 2026-12-27}
                        """);
    }

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        for (NamedEngineer engineer : plan.engineers()) {
            List<Entry> entries = new ArrayList<>();
            for (TimeOffSpec away : engineer.spec().timeOff()) {
                DateRange days = away.days().range();
                if (days != null) {
                    entries.add(new Entry(days, away.days().location()));
                }
            }
            for (Overlap overlap : Overlaps.among(entries)) {
                report(engineer.name(), overlap, findings);
            }
        }
    }

    private void report(String name, Overlap overlap, Diagnostics findings) {
        DateRange days = overlap.second().days();
        String line = "line " + overlap.first().place().line();
        boolean isSame = days.equals(overlap.first().days());
        findings.warning(
                overlap.second().place(),
                this,
                isSame
                        ? name + " has this time off, " + Phrases.days(days) + ", twice (" + line + ")"
                        : name + "'s time off " + Phrases.days(days) + " overlaps that "
                                + Phrases.days(overlap.first().days()) + " (" + line + ")",
                isSame ? "remove one of the two" : "correct the dates, or make one entry of the two");
    }
}
