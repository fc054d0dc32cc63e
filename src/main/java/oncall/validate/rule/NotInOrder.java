package oncall.validate.rule;

import java.util.HashSet;
import java.util.Set;
import oncall.plan.EscalationSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.RotationSpec;
import oncall.text.Diagnostics;
import oncall.validate.index.NamedEngineer;
import oncall.validate.index.PlanIndex;

/** An engineer who takes no turns and may have been forgotten. */
public final class NotInOrder extends Rule {

    private final RuleInfo rule =
            add(RuleInfo.warning("not-in-order", "An engineer is not in the order and takes no turns")
                    .because(
                            "New people are easily added to the team and forgotten in the order. The others then serve their share.")
                    .example("team.yaml", "rotation: {start: 2026-01-05, order: [alice, ?]}", "bob", "bob, charlie"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        RotationSpec rotation = plan.rotation();
        Set<String> order = plan.order();
        if (rotation == null || rotation.order() == null || order == null || order.isEmpty()) {
            return; // Something is wrong with the order; perhaps the missing engineer was meant to be in it.
        }
        int line = rotation.order().get(0).location().line();
        Set<String> escalatedTo = onlyEscalatedTo(plan);
        for (NamedEngineer engineer : plan.engineers()) {
            String id = engineer.id().value();
            boolean isMissing = !order.contains(id) && !escalatedTo.contains(id);
            if (isMissing && engineer.spec().leaves() == null) {
                String problem = engineer.name() + " is not in 'order' (line " + line + ") and takes no turns";
                String hint = "add them there, or write '# oncall: ignore " + rule.id()
                        + " because REASON' if that is intended";
                findings.warning(engineer.id().location(), rule, problem, hint);
            }
        }
    }

    /**
     * Engineers whom escalations name and who own nothing, such as the head of the team. They should take no turns.
     */
    private static Set<String> onlyEscalatedTo(PlanIndex plan) {
        Set<String> named = new HashSet<>();
        for (PipelineSpec pipeline : plan.pipelines()) {
            for (EscalationSpec step : pipeline.escalation()) {
                NamedEngineer engineer = plan.engineer(step.who());
                if (engineer != null && engineer.ownership().first() == null) {
                    named.add(engineer.id().value());
                }
            }
        }
        return named;
    }
}
