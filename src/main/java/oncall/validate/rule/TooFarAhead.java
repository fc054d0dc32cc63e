package oncall.validate.rule;

import java.time.LocalDate;
import java.util.Map;
import oncall.config.DaysSpec;
import oncall.config.EngineerSpec;
import oncall.config.OverrideSpec;
import oncall.config.SwapSpec;
import oncall.config.TimeOffSpec;
import oncall.source.Diagnostics;
import oncall.source.Located;
import oncall.source.Location;
import oncall.source.Severity;
import oncall.validate.RuleInfo;
import oncall.validate.RuleInfo.Example;
import oncall.validate.ScheduleRule;
import oncall.validate.ScheduledPlan;
import org.jspecify.annotations.Nullable;

/** A swap, an override or time off beyond the last day up to which a plan is checked. */
final class TooFarAhead implements ScheduleRule {

    static final String ID = "too-far-ahead";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "A swap, an override or time off lies more than ten years ahead",
                "Most often its year is mistyped, and in the year that was meant nobody stands in.",
                example("2062-12-07"),
                example("2026-12-07"));
    }

    private static Example example(String shift) {
        return new Example("team.yaml", """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice"}
                  - {id: bob, name: Bob, slack: "@bob"}
                  - {id: charlie, name: Charlie, slack: "@charlie"}
                rotation: {start: 2026-11-30}
                swaps:
                  - {shift: SHIFT, from: bob, to: alice}
                """.replace("SHIFT", shift));
    }

    @Override
    public void check(ScheduledPlan plan, Diagnostics findings) {
        LocalDate last = plan.schedule().days().to();
        for (SwapSpec swap : plan.team().swaps()) {
            check("this shift", swap.shift(), last, findings);
            check("this shift", swap.inReturn(), last, findings);
        }
        for (OverrideSpec override : plan.team().overrides()) {
            check("this override", override.days(), last, findings);
        }
        for (Map.Entry<String, EngineerSpec> engineer : new EngineersById(plan.team()).all()) {
            for (TimeOffSpec away : engineer.getValue().timeOff()) {
                check("this time off", away.days(), last, findings);
            }
        }
    }

    private static void check(String what, @Nullable Located<LocalDate> day, LocalDate last, Diagnostics findings) {
        if (day != null) {
            check(what, day.value(), day.location(), last, findings);
        }
    }

    private static void check(String what, DaysSpec days, LocalDate last, Diagnostics findings) {
        if (days.to() != null) {
            check(what, days.to(), days.location(), last, findings);
        }
    }

    private static void check(String what, LocalDate day, Location location, LocalDate last, Diagnostics findings) {
        if (day.isAfter(last)) {
            findings.warning(
                    location,
                    ID,
                    what + " lies beyond " + last + ", the last day up to which the plan is checked",
                    "correct the year");
        }
    }
}
