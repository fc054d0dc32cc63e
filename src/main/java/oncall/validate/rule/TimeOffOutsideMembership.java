package oncall.validate.rule;

import java.time.LocalDate;
import java.util.List;
import oncall.plan.PublishedScheduleSpec.ShiftSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.validate.index.NamedEngineer;
import oncall.validate.index.PlanIndex;
import oncall.validate.index.WrittenDays;
import org.jspecify.annotations.Nullable;

/** Time off before someone joins, after they leave, or in a year before the rotation begins. */
public final class TimeOffOutsideMembership extends Rule {

    private final RuleInfo rule = add(RuleInfo.warning(
                    "time-off-outside-membership",
                    "Time off is before its engineer joins, after they leave, or in a year before the rotation starts")
            .because("It changes nothing, so one of the dates is probably wrong.")
            .example(
                    "team.yaml",
                    "  - {id: diana, name: Diana, email: diana@example.com, joins: 2026-03-02, time_off: [{date: ?}]}",
                    "2026-01-11",
                    "2027-01-11"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        LocalDate start = firstDay(plan);
        for (NamedEngineer engineer : plan.engineers()) {
            Located<LocalDate> joins = engineer.spec().joins();
            Located<LocalDate> leaves = engineer.spec().leaves();
            if (joins != null && engineer.hasLeft(joins.value())) {
                continue; // Another rule reports that.
            }
            for (WrittenDays away : engineer.timeOff()) {
                if (away.every() != null) {
                    continue; // A weekly day off may be listed without dates.
                }
                if (joins != null && engineer.joinsAfter(away.days().from())) {
                    report(engineer, away, "begins before they join, on " + joins.value(), "'joins'", findings);
                } else if (leaves != null && engineer.hasLeft(away.days().to())) {
                    report(engineer, away, "ends after they leave, on " + leaves.value(), "'leaves'", findings);
                } else if (start != null && away.days().to().getYear() < start.getYear()) {
                    String problem = "is in a year before the rotation starts, on " + start;
                    report(engineer, away, problem, "remove the entry", findings);
                }
            }
        }
    }

    /** The first day of the first shift; null if it cannot be read. */
    private static @Nullable LocalDate firstDay(PlanIndex plan) {
        List<ShiftSpec> published = plan.plan().publication().shifts();
        Located<LocalDate> start =
                plan.rotation() == null ? null : plan.rotation().start();
        Located<LocalDate> first =
                published.isEmpty() ? start : published.get(0).start();
        return first == null ? null : first.value();
    }

    private void report(NamedEngineer engineer, WrittenDays away, String problem, String key, Diagnostics findings) {
        findings.warning(
                away.place(),
                rule,
                engineer.name() + "'s time off " + Phrases.days(away.days()) + " " + problem,
                "correct these days, or " + key);
    }
}
