package oncall.validate.rule;

import oncall.model.TimeSpan;
import oncall.plan.PipelineSpec;
import oncall.plan.TierSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.validate.index.PlanIndex;

/** A pipeline whose promised time to resolve is longer than its tier allows. */
public final class SlowerThanTier extends Rule {

    private final RuleInfo rule =
            add(RuleInfo.errorByTier("slower-than-tier", "A pipeline's resolve_within is longer than that of its tier")
                    .because("Runbooks would give people more time than the tier promises.")
                    .given("pipelines.yaml", ExamplePlan.RUNBOOK)
                    .example("pipelines.yaml", "    sla: {resolve_within: 1d}", "    sla: {resolve_within: 2h}"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        for (PipelineSpec pipeline : plan.pipelines()) {
            Located<TimeSpan> promised =
                    pipeline.sla() == null ? null : pipeline.sla().resolveWithin();
            TierSpec tier = plan.tier(pipeline);
            Located<TimeSpan> allowed = tier == null ? null : tier.resolveWithin();
            if (promised != null
                    && tier != null
                    && tier.id() != null
                    && allowed != null
                    && promised.value().minutes() > allowed.value().minutes()) {
                String most = allowed.value().text();
                String problem = promised.value().text() + " is longer than the " + most + " that the tier "
                        + Quote.of(tier.id().value()) + " allows";
                String hint = "write " + most + " or less, or choose another tier";
                findings.found(plan.severity(pipeline), promised.location(), rule, problem, hint);
            }
        }
    }
}
