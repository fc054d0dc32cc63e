package oncall.validate.rule;

import oncall.config.OverrideSpec;
import oncall.config.SwapSpec;
import oncall.config.TeamSpec;
import oncall.schedule.Schedule;
import oncall.source.Diagnostics;
import oncall.source.Location;
import oncall.source.Severity;
import oncall.validate.RuleInfo;
import oncall.validate.RuleInfo.Example;
import oncall.validate.ScheduleRule;

/** A swap or an override, which this version reads and does not apply. */
final class NotYetApplied implements ScheduleRule {

    static final String ID = "not-yet-applied";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "A swap or an override stands in team.yaml, and this version does not apply it",
                "The schedule shows the turns as if nobody had agreed on anything.",
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice}
                          - {id: bob, name: Bob}
                        rotation: {start: 2026-01-05}
                        swaps:
                          - {shift: 2026-01-05, from: alice, to: bob}
                        """),
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice}
                          - {id: bob, name: Bob}
                        rotation: {start: 2026-01-05}
                        """));
    }

    @Override
    public void check(TeamSpec team, Schedule schedule, Diagnostics findings) {
        for (SwapSpec swap : team.swaps()) {
            if (swap.shift() != null) {
                report(swap.shift().location(), "swap", findings);
            }
        }
        for (OverrideSpec override : team.overrides()) {
            report(override.days().location(), "override", findings);
        }
    }

    private static void report(Location location, String what, Diagnostics findings) {
        findings.warning(location, ID, "this version reads the " + what + " and does not apply it yet", null);
    }
}
