package oncall.validate.rule;

import java.util.HashSet;
import java.util.Set;
import oncall.plan.EscalationSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.RotationSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.validate.index.NamedEngineer;
import oncall.validate.index.PlanIndex;

/** An engineer who takes no turns and may have been forgotten, or who is in the order but never on call. */
public final class NotInOrder extends Rule {

    private final RuleInfo rule =
            add(RuleInfo.warning("not-in-order", "An engineer is not in the order and takes no turns")
                    .because(
                            "New people are easily added to the team and forgotten in the order. The others then serve their share.")
                    .example("team.yaml", "rotation: {start: 2026-01-05, order: [alice, ?]}", "bob", "bob, charlie"));

    private final RuleInfo neverOnCall = add(
            RuleInfo.warning("never-on-call", "The order names an engineer with 'on_call: false', who takes no turns")
                    .because("One of the two is a mistake, and people may count on turns that nobody takes.")
                    .given("team.yaml", "rotation: {start: 2026-01-05, order: [alice, bob, charlie]}")
                    .example(
                            "team.yaml",
                            "  - {id: charlie, name: Charlie, email: charlie@example.com, on_call: ?}",
                            "false",
                            "true"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        RotationSpec rotation = plan.rotation();
        Set<String> order = plan.order();
        if (rotation == null || rotation.order() == null || order == null || order.isEmpty()) {
            return; // Something is wrong with the order; perhaps the missing engineer was meant to be in it.
        }
        int line = rotation.order().get(0).location().line();
        Set<String> escalatedTo = onlyEscalatedTo(plan);
        for (Located<String> listed : rotation.order()) {
            NamedEngineer engineer = plan.engineer(listed);
            if (engineer != null && !isOnCall(engineer)) {
                String problem = engineer.name() + " is in 'order', but has 'on_call: false'";
                findings.warning(listed.location(), neverOnCall, problem, "remove one of the two");
            }
        }
        for (NamedEngineer engineer : plan.engineers()) {
            String id = engineer.id().value();
            boolean isMissing = !order.contains(id) && !escalatedTo.contains(id);
            if (isMissing && isOnCall(engineer) && engineer.spec().leaves() == null) {
                String problem = engineer.name() + " is not in 'order' (line " + line + ") and takes no turns";
                String hint = "add them there, or write 'on_call: false' if they are never on call";
                findings.warning(engineer.id().location(), rule, problem, hint);
            }
        }
    }

    private static boolean isOnCall(NamedEngineer engineer) {
        Located<Boolean> onCall = engineer.spec().onCall();
        return onCall == null || onCall.value();
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
