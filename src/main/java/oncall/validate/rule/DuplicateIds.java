package oncall.validate.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import oncall.plan.EngineerSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.RotationSpec;
import oncall.plan.TierSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.validate.index.PlanIndex;
import org.jspecify.annotations.Nullable;

/** An id that two engineers, rotations, pipelines or tiers share, or that the order has twice. */
public final class DuplicateIds extends Rule {

    private final RuleInfo shared =
            add(RuleInfo.stoppingError("duplicate-id", "Two engineers, rotations, pipelines or tiers have the same id")
                    .because("A reference to the id could mean either of them.")
                    .example(
                            "team.yaml",
                            "  - {id: bob, name: Bob Novak, email: bob.novak@example.com}\n"
                                    + "  - {id: ?, name: Bob Berg, email: bob.berg@example.com}",
                            "bob",
                            "bob-b"));

    private final RuleInfo inOrder = add(RuleInfo.stoppingError(
                    "repeated-in-order", "An engineer is listed twice in the order")
            .because("Load decides on turns, not how often a name is listed. For twice the duty, write 'load: 2'.")
            .example("team.yaml", "rotation: {start: 2026-01-05, order: [alice, bob, charlie?]}", ", alice", ""));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        Map<String, Located<String>> known = new HashMap<>();
        for (EngineerSpec engineer : plan.engineerSpecs()) {
            check("engineer", engineer.get(EngineerSpec.ID), known, findings);
        }
        for (RotationSpec rotation : plan.rotations()) {
            check("rotation", rotation.get(RotationSpec.ID), known, findings);
            checkOrder(rotation, findings);
        }
        for (TierSpec tier : plan.tiers()) {
            check("tier", tier.id(), known, findings);
        }
        for (PipelineSpec pipeline : plan.pipelines()) {
            check("pipeline", pipeline.get(PipelineSpec.ID), known, findings);
        }
    }

    private void checkOrder(RotationSpec rotation, Diagnostics findings) {
        Set<String> order = new HashSet<>();
        for (Located<String> engineer : rotation.list(RotationSpec.ORDER)) {
            if (!order.add(engineer.value())) {
                String problem = Quote.of(engineer.value()) + " is already in the order";
                String hint = "list everyone once, and write 'load: 2' for someone who takes twice the turns";
                findings.error(engineer.location(), inOrder, problem, hint);
            }
        }
    }

    private void check(
            String what, @Nullable Located<String> id, Map<String, Located<String>> known, Diagnostics findings) {
        Located<String> first = id == null ? null : known.putIfAbsent(what + " " + id.value(), id);
        if (id != null && first != null) {
            String problem = "another " + what + " already has the id " + Quote.of(id.value()) + " ("
                    + Phrases.place(first) + ")";
            findings.error(id.location(), shared, problem, "give each its own id");
        }
    }
}
