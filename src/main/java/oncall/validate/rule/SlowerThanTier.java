package oncall.validate.rule;

import oncall.model.TimeSpan;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.PlanSpec;
import oncall.plan.TierSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;
import org.jspecify.annotations.Nullable;

/** A pipeline that promises to be mended later than its tier allows. */
public final class SlowerThanTier implements PlanRule {

    static final String ID = "slower-than-tier";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.ERROR,
                true,
                false,
                "A pipeline's resolve_within is longer than that of its tier",
                "Runbooks would tell people that they have more time than was promised.",
                new Example("pipelines.yaml", """
                        tiers: {investor: {resolve_within: 4h, runbook: required}}
                        pipelines:
                          - id: profit
                            name: Profit
                            tier: investor
                            primary_owner: bob
                            secondary_owner: charlie
                            sla: {resolve_within: 1d}
                            purpose: Tells investors what was earned.
                            monitoring: {alerts: [{name: Late, threshold: Not there at 06:00}]}
                            failure_modes: [{title: Ledger closes late}]
                            restart: [Run the month again]
                            recovery: [Backfill from the raw layer]
                            escalation: [{who: Head of Data}]
                        """),
                new Example("pipelines.yaml", """
                        tiers: {investor: {resolve_within: 4h, runbook: required}}
                        pipelines:
                          - id: profit
                            name: Profit
                            tier: investor
                            primary_owner: bob
                            secondary_owner: charlie
                            sla: {resolve_within: 2h}
                            purpose: Tells investors what was earned.
                            monitoring: {alerts: [{name: Late, threshold: Not there at 06:00}]}
                            failure_modes: [{title: Ledger closes late}]
                            restart: [Run the month again]
                            recovery: [Backfill from the raw layer]
                            escalation: [{who: Head of Data}]
                        """));
    }

    @Override
    public void check(PlanSpec plan, Diagnostics findings) {
        TiersById tiers = new TiersById(plan);
        for (PipelineFileSpec file : plan.pipelineFiles()) {
            for (PipelineSpec pipeline : file.pipelines()) {
                TierSpec tier = tiers.of(pipeline);
                if (pipeline.sla() != null && tier != null) {
                    check(pipeline.sla().resolveWithin(), tier, tiers.severity(pipeline), findings);
                }
            }
        }
    }

    private static void check(
            @Nullable Located<TimeSpan> promised, TierSpec tier, Severity severity, Diagnostics findings) {
        if (promised == null
                || tier.id() == null
                || tier.resolveWithin() == null
                || promised.value().minutes() <= tier.resolveWithin().value().minutes()) {
            return;
        }
        String most = tier.resolveWithin().value().text();
        findings.found(
                severity,
                promised.location(),
                ID,
                promised.value().text() + " is longer than the " + most + " that the tier "
                        + Quote.of(tier.id().value()) + " allows",
                "write " + most + " or less, or choose another tier");
    }
}
