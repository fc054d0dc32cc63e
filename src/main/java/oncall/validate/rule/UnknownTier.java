package oncall.validate.rule;

import java.util.ArrayList;
import java.util.List;
import oncall.plan.PipelineSpec;
import oncall.plan.TierSpec;
import oncall.text.Diagnostics;
import oncall.validate.index.PlanIndex;

/** A reference to a tier that is not in the pipeline files. */
public final class UnknownTier extends Rule {

    private final RuleInfo rule =
            add(RuleInfo.stoppingError("unknown-tier", "A pipeline names a tier that is not listed")
                    .because("The tier's requirements would not be checked.")
                    .example("pipelines.yaml", "    tier: investors", "    tier: investor"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        if (!plan.plan().pipelinesComplete()) {
            return; // The tier may be in a part that could not be read.
        }
        List<String> ids = new ArrayList<>();
        for (TierSpec tier : plan.tiers()) {
            if (tier.id() == null) {
                return; // It may be the one that was meant.
            }
            ids.add(tier.id().value());
        }
        References tiers = new References(rule, "tier", ids, "known: ", findings);
        for (PipelineSpec pipeline : plan.pipelines()) {
            tiers.check(pipeline.tier());
        }
    }
}
