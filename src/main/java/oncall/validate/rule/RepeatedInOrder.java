package oncall.validate.rule;

import java.util.HashSet;
import java.util.Set;
import oncall.plan.RotationSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.validate.index.PlanIndex;

/** An engineer who is listed twice in the order. */
public final class RepeatedInOrder extends Rule {

    private final RuleInfo rule = add(RuleInfo.stoppingError(
                    "repeated-in-order", "An engineer is listed twice in the order")
            .because("Load decides on turns, not how often a name is listed. For twice the duty, write 'load: 2'.")
            .example(
                    "team.yaml", "rotation: {start: 2026-01-05, order: [alice, bob, ?]}", "charlie, alice", "charlie"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        RotationSpec rotation = plan.rotation();
        if (rotation == null || rotation.order() == null) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Located<String> engineer : rotation.order()) {
            if (!seen.add(engineer.value())) {
                String problem = Quote.of(engineer.value()) + " is already in the order";
                String hint = "list everyone once, and write 'load: 2' for someone who takes twice the turns";
                findings.error(engineer.location(), rule, problem, hint);
            }
        }
    }
}
