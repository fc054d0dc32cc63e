package oncall.validate.rule;

import java.util.LinkedHashSet;
import java.util.Set;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.PlanSpec;
import oncall.plan.TierSpec;
import oncall.text.Diagnostics;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;

/** A reference to a tier that is not in the pipeline files. */
public final class UnknownTier implements PlanRule {

    static final String ID = "unknown-tier";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.ERROR,
                true,
                "A pipeline names a tier that is not among the tiers",
                "What the tier demands would not be checked.",
                new Example("pipelines.yaml", """
                        tiers: {investor: {resolve_within: 4h}}
                        pipelines:
                          - id: profit
                            name: Profit
                            tier: investors
                            primary_owner: bob
                            secondary_owner: charlie
                        """),
                new Example("pipelines.yaml", """
                        tiers: {investor: {resolve_within: 4h}}
                        pipelines:
                          - id: profit
                            name: Profit
                            tier: investor
                            primary_owner: bob
                            secondary_owner: charlie
                        """));
    }

    @Override
    public void check(PlanSpec plan, Diagnostics findings) {
        if (!plan.pipelinesComplete()) {
            return; // It may stand in what could not be read.
        }
        Set<String> ids = new LinkedHashSet<>();
        for (PipelineFileSpec file : plan.pipelineFiles()) {
            for (TierSpec tier : file.tiers()) {
                if (tier.id() == null) {
                    return; // It may be the one that is meant.
                }
                ids.add(tier.id().value());
            }
        }
        References tiers = new References(ID, "tier", ids, findings);
        for (PipelineFileSpec file : plan.pipelineFiles()) {
            for (PipelineSpec pipeline : file.pipelines()) {
                tiers.check(pipeline.tier());
            }
        }
    }
}
