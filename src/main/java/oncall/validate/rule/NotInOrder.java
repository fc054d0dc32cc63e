package oncall.validate.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oncall.plan.EngineerSpec;
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
        Set<String> orders = new HashSet<>();
        int line = 0;
        for (RotationSpec rotation : plan.rotations()) {
            Set<String> order = plan.order(rotation);
            if (rotation.list(RotationSpec.ORDER).isEmpty() || order == null || order.isEmpty()) {
                return; // Something is wrong with the order; perhaps the missing engineer was meant to be in it.
            }
            orders.addAll(order);
            List<Located<String>> written = rotation.list(RotationSpec.ORDER);
            line = written.get(0).location().line();
            for (Located<String> listed : written) {
                NamedEngineer engineer = plan.engineer(listed);
                if (engineer != null && !engineer.spec().isOnCall()) {
                    String problem = engineer.name() + " is in 'order', but has 'on_call: false'";
                    findings.warning(listed.location(), neverOnCall, problem, "remove one of the two");
                }
            }
        }
        Set<String> escalatedTo = onlyEscalatedTo(plan);
        for (NamedEngineer engineer : plan.engineers()) {
            String id = engineer.id().value();
            boolean isMissing = line > 0 && !orders.contains(id) && !escalatedTo.contains(id);
            if (isMissing && engineer.spec().isOnCall() && engineer.spec().get(EngineerSpec.LEAVES) == null) {
                String where =
                        plan.rotations().size() == 1 ? "'order' (line " + line + ")" : "the order of any rotation";
                String problem = engineer.name() + " is not in " + where + " and takes no turns";
                String hint = "add them there, or write 'on_call: false' if they are never on call";
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
            for (EscalationSpec step : pipeline.list(PipelineSpec.ESCALATION)) {
                NamedEngineer engineer = plan.engineer(step.get(EscalationSpec.WHO));
                if (engineer != null && engineer.ownership().first() == null) {
                    named.add(engineer.id().value());
                }
            }
        }
        return named;
    }
}
