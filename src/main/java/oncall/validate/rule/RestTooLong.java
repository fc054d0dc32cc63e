package oncall.validate.rule;

import java.util.HashSet;
import java.util.Set;
import oncall.plan.PlanSpec;
import oncall.plan.RotationSpec;
import oncall.plan.TeamSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;

/** A rest that even the whole order cannot give. */
public final class RestTooLong implements PlanRule {

    static final String ID = "rest-too-long";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.ERROR,
                false,
                "The rest is not below the number of engineers in the order",
                "Between two turns of one person there are only as many shifts as there are other people.",
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice"}
                          - {id: bob, name: Bob, slack: "@bob"}
                        rotation: {start: 2026-01-05, rest: 2}
                        """),
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice"}
                          - {id: bob, name: Bob, slack: "@bob"}
                        rotation: {start: 2026-01-05, rest: 1}
                        """));
    }

    @Override
    public void check(PlanSpec plan, Diagnostics findings) {
        TeamSpec team = plan.team();
        RotationSpec rotation = team == null ? null : team.rotation();
        if (team == null || rotation == null || rotation.rest() == null) {
            return;
        }
        int size = size(team, rotation);
        if (size > 0 && rotation.rest().value() >= size) {
            findings.error(
                    rotation.rest().location(),
                    ID,
                    "a rest of " + rotation.rest().value() + " cannot be kept by " + size
                            + (size == 1 ? " engineer" : " engineers"),
                    "choose a rest of at most " + (size - 1));
        }
    }

    /** How many take turns, or 0 where that is not certain since something is wrong with who does. */
    private static int size(TeamSpec team, RotationSpec rotation) {
        EngineersById engineers = new EngineersById(team);
        if (rotation.order() == null) {
            return team.engineersComplete() ? engineers.count() : 0;
        }
        Set<String> order = new HashSet<>();
        for (Located<String> id : rotation.order()) {
            if (engineers.get(id.value()) == null || !order.add(id.value())) {
                return 0;
            }
        }
        return order.size();
    }
}
