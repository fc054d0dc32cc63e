package oncall.validate.rule;

import java.util.HashMap;
import java.util.Map;
import oncall.plan.EngineerSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.TierSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.validate.index.PlanIndex;
import org.jspecify.annotations.Nullable;

/** An id that two engineers, pipelines or tiers share. */
public final class DuplicateId extends Rule {

    private final RuleInfo rule =
            add(RuleInfo.stoppingError("duplicate-id", "Two engineers, pipelines or tiers have the same id")
                    .because("A reference to the id could mean either of them.")
                    .example(
                            "team.yaml",
                            "  - {id: bob, name: Bob Novak, email: bob.novak@example.com}\n  - {id: ?, name: Bob Berg, email: bob.berg@example.com}",
                            "bob",
                            "bob-b"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        Map<String, Located<String>> known = new HashMap<>();
        for (EngineerSpec engineer : plan.engineerSpecs()) {
            check("engineer", engineer.id(), known, findings);
        }
        for (TierSpec tier : plan.tiers()) {
            check("tier", tier.id(), known, findings);
        }
        for (PipelineSpec pipeline : plan.pipelines()) {
            check("pipeline", pipeline.id(), known, findings);
        }
    }

    private void check(
            String what, @Nullable Located<String> id, Map<String, Located<String>> known, Diagnostics findings) {
        Located<String> first = id == null ? null : known.putIfAbsent(what + " " + id.value(), id);
        if (id != null && first != null) {
            String problem = "another " + what + " already has the id " + Quote.of(id.value()) + " ("
                    + Phrases.place(first) + ")";
            findings.error(id.location(), rule, problem, "give each its own id");
        }
    }
}
