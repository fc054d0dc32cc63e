package oncall.validate.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import oncall.text.Diagnostics;
import oncall.validate.index.NamedEngineer;
import oncall.validate.index.PlanIndex;
import oncall.validate.index.WrittenDays;

/** Days off that are listed twice for one engineer. */
public final class OverlappingTimeOff extends PlanRule {

    @Override
    protected RuleInfo describe() {
        return RuleInfo.warning("overlapping-time-off", "Two entries of one engineer's time off share days")
                .because("Often a date is mistyped, or an entry was added where an old one should have been changed.")
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
            List<WrittenDays> entries = new ArrayList<>();
            for (WrittenDays entry : engineer.timeOff()) {
                if (entry.every() == null) {
                    entries.add(entry);
                }
            }
            Collections.sort(entries);
            WrittenDays longest = null;
            for (WrittenDays entry : entries) {
                if (longest != null && longest.days().overlaps(entry.days())) {
                    boolean inOrder = longest.place().compareTo(entry.place()) <= 0;
                    report(engineer.name(), inOrder ? longest : entry, inOrder ? entry : longest, findings);
                }
                boolean isLonger = longest == null
                        || entry.days().to().isAfter(longest.days().to());
                longest = isLonger ? entry : longest;
            }
        }
    }

    private void report(String name, WrittenDays first, WrittenDays second, Diagnostics findings) {
        findings.warning(
                second.place(),
                this,
                name + "'s time off " + Phrases.days(second.days()) + " overlaps that " + Phrases.days(first.days())
                        + " (line " + first.place().line() + ")",
                "correct the dates, or merge the two entries");
    }
}
