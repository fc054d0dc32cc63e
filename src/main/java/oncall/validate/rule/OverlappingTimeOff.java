package oncall.validate.rule;

import java.util.List;
import oncall.text.Diagnostics;
import oncall.validate.index.NamedEngineer;
import oncall.validate.index.PlanIndex;
import oncall.validate.index.WrittenDays;
import org.jspecify.annotations.Nullable;

/** Days off that are listed twice for one engineer. */
public final class OverlappingTimeOff extends Rule {

    private final RuleInfo rule = add(RuleInfo.warning(
                    "overlapping-time-off", "Two entries of one engineer's time off share days")
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
                        """));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        for (NamedEngineer engineer : plan.engineers()) {
            List<WrittenDays> entries = engineer.timeOff();
            for (int i = 1; i < entries.size(); i++) {
                WrittenDays first = firstOverlapping(entries.get(i), entries.subList(0, i));
                if (first != null) {
                    report(engineer.name(), first, entries.get(i), findings);
                }
            }
        }
    }

    /** The first entry that shares days with another. A weekly day off may fall into any time off. */
    private static @Nullable WrittenDays firstOverlapping(WrittenDays entry, List<WrittenDays> others) {
        for (WrittenDays other : others) {
            if (entry.every() == null && other.every() == null && other.days().overlaps(entry.days())) {
                return other;
            }
        }
        return null;
    }

    private void report(String name, WrittenDays first, WrittenDays second, Diagnostics findings) {
        String problem = name + "'s time off " + Phrases.days(second.days()) + " overlaps that "
                + Phrases.days(first.days()) + " (line " + first.place().line() + ")";
        findings.warning(second.place(), rule, problem, "correct the dates, or merge the two entries");
    }
}
