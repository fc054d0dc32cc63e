package oncall.validate.rule;

import java.util.HashSet;
import java.util.Set;
import oncall.plan.PlanSpec;
import oncall.plan.RotationSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;

/** An engineer who stands twice in the order. */
public final class RepeatedInOrder implements PlanRule {

    static final String ID = "repeated-in-order";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.ERROR,
                true,
                "An engineer stands twice in the order",
                "Turns go by load, not by how often a name is listed; twice the duty is 'load: 2'.",
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice"}
                          - {id: bob, name: Bob, slack: "@bob"}
                        rotation: {start: 2026-01-05, order: [alice, bob, alice]}
                        """),
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice"}
                          - {id: bob, name: Bob, slack: "@bob"}
                        rotation: {start: 2026-01-05, order: [alice, bob]}
                        """));
    }

    @Override
    public void check(PlanSpec plan, Diagnostics findings) {
        RotationSpec rotation = plan.team() == null ? null : plan.team().rotation();
        if (rotation == null || rotation.order() == null) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Located<String> engineer : rotation.order()) {
            if (!seen.add(engineer.value())) {
                findings.error(
                        engineer.location(),
                        ID,
                        Quote.of(engineer.value()) + " stands in the order a second time",
                        "list everyone once; who takes twice the turns has 'load: 2'");
            }
        }
    }
}
