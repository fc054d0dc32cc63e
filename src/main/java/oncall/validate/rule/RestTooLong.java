package oncall.validate.rule;

import java.util.Set;
import oncall.plan.RotationSpec;
import oncall.text.Diagnostics;
import oncall.validate.index.PlanIndex;

/** A rest that is impossible even with the whole order. */
public final class RestTooLong extends Rule {

    private final RuleInfo rule = add(RuleInfo.error(
                    "rest-too-long", "The rest is as many shifts as there are engineers in the order, or more")
            .because("Between two turns of one person there is at most one shift for each other person.")
            .example("team.yaml", "rotation: {start: 2026-01-05, rest: 3}", "rotation: {start: 2026-01-05, rest: 2}"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        RotationSpec rotation = plan.rotation();
        Set<String> order = plan.order();
        if (rotation == null || rotation.rest() == null || order == null || order.isEmpty()) {
            return;
        }
        int size = order.size();
        if (rotation.rest().value() >= size) {
            String problem = size + (size == 1 ? " engineer" : " engineers") + " cannot keep a rest of "
                    + rotation.rest().value() + " shifts";
            findings.error(rotation.rest().location(), rule, problem, "choose a rest of at most " + (size - 1));
        }
    }
}
