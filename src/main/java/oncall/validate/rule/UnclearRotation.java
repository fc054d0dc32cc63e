package oncall.validate.rule;

import oncall.plan.Agreements;
import oncall.plan.OverrideSpec;
import oncall.plan.SwapSpec;
import oncall.plan.TeamSpec;
import oncall.text.Diagnostics;
import oncall.text.Location;
import oncall.validate.index.PlanIndex;

/** A swap or an override that could belong to several rotations, or to none. */
public final class UnclearRotation extends Rule {

    private static final String TEAM = """
            team: Data
            engineers:
              - {id: alice, name: Alice, email: alice@example.com}
              - {id: bob, name: Bob, email: bob@example.com}
              - {id: charlie, name: Charlie, email: charlie@example.com}
            rotations:
              - {id: office, start: 2026-01-05, hours: {from: "09:00", to: "17:00"}, secondary: never}
              - {id: nights, start: 2026-01-05, hours: {from: "17:00", to: "09:00"}, secondary: never}
            swaps: [{shift: 2026-11-23, from: bob, to: charlie}]
            """;

    private final RuleInfo rule = add(RuleInfo.error(
                    "unclear-rotation", "A swap or an override does not say to which of several rotations it belongs")
            .because("It is not applied, so that nobody gets a shift that they did not agree to.")
            .exampleFile("team.yaml", TEAM, TEAM.replace("to: charlie", "to: charlie, rotation: nights")));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        TeamSpec team = plan.team();
        if (team == null || team.rotations().size() < 2) {
            return;
        }
        for (SwapSpec swap : team.swaps()) {
            if (swap.rotation() == null && swap.shift() != null && !Agreements.isClear(swap, team)) {
                report("swap", swap.shift().location(), findings);
            }
        }
        for (OverrideSpec override : team.overrides()) {
            if (override.rotation() == null && override.days().range() != null && !Agreements.isClear(override, team)) {
                report("override", override.days().location(), findings);
            }
        }
    }

    private void report(String what, Location place, Diagnostics findings) {
        findings.error(
                place,
                rule,
                "the dates do not show to which rotation this " + what + " belongs",
                "add 'rotation' with the id of the rotation");
    }
}
