package oncall.validate.rule;

import java.util.ArrayList;
import java.util.List;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.PlanSpec;
import oncall.plan.TierSpec;
import oncall.text.Diagnostics;
import oncall.text.Quote;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;

/** A pipeline without a tier, where most have one. */
public final class NoTier implements PlanRule {

    static final String ID = "no-tier";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "A pipeline has no tier, and most others have one",
                "A tier says how soon a failure has to be mended and whether a runbook is due; without one nobody notices"
                        + " what is missing.",
                example(""),
                example(", tier: investor"));
    }

    private static Example example(String tier) {
        return new Example("pipelines.yaml", """
                tiers: {investor: {resolve_within: 4h}}
                pipelines:
                  - {id: profit, name: Profit, tier: investor, primary_owner: alice, secondary_owner: bob}
                  - {id: growth, name: Growth, tier: investor, primary_owner: bob, secondary_owner: charlie}
                  - {id: churn, name: Churn, primary_owner: charlie, secondary_owner: alice}
                """.replace("Churn", "Churn" + tier));
    }

    @Override
    public void check(PlanSpec plan, Diagnostics findings) {
        List<String> tiers = new ArrayList<>();
        List<PipelineSpec> without = new ArrayList<>();
        int all = 0;
        for (PipelineFileSpec file : plan.pipelineFiles()) {
            for (TierSpec tier : file.tiers()) {
                if (tier.id() != null) {
                    tiers.add(tier.id().value());
                }
            }
            all += file.pipelines().size();
            for (PipelineSpec pipeline : file.pipelines()) {
                if (pipeline.tier() == null) {
                    without.add(pipeline);
                }
            }
        }
        // Some teams have a tier only for what is out of the ordinary.
        if (2L * without.size() >= all) {
            return;
        }
        for (PipelineSpec pipeline : without) {
            if (pipeline.quiet() && pipeline.id() != null) {
                findings.warning(
                        pipeline.id().location(),
                        ID,
                        Quote.of(pipeline.id().value()) + " has no tier, while " + (all - without.size()) + " of " + all
                                + " pipelines have one",
                        "add its 'tier'; known: " + Words.some(tiers));
            }
        }
    }
}
