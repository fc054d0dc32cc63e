package oncall.validate.rule;

import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.PlanSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;

/** A pipeline whose two owners are one person. */
public final class SameOwnerTwice implements PlanRule {

    static final String ID = "same-owner-twice";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.ERROR,
                false,
                "A pipeline's primary and secondary owner are the same person",
                "When that person is away, nobody knows the pipeline.",
                new Example("pipelines.yaml", """
                        pipelines:
                          - id: profit
                            name: Profit
                            primary_owner: bob
                            secondary_owner: bob
                        """),
                new Example("pipelines.yaml", """
                        pipelines:
                          - id: profit
                            name: Profit
                            primary_owner: bob
                            secondary_owner: charlie
                        """));
    }

    @Override
    public void check(PlanSpec plan, Diagnostics findings) {
        EngineersById engineers = new EngineersById(plan.team());
        boolean areKnown = plan.team() != null && plan.team().engineersComplete();
        for (PipelineFileSpec file : plan.pipelineFiles()) {
            for (PipelineSpec pipeline : file.pipelines()) {
                Located<String> primary = pipeline.primaryOwner();
                Located<String> secondary = pipeline.secondaryOwner();
                if (primary != null
                        && secondary != null
                        && primary.value().equals(secondary.value())
                        && (!areKnown || engineers.get(primary.value()) != null)) { // Else that is told of both.
                    findings.error(
                            secondary.location(),
                            ID,
                            Quote.of(secondary.value()) + " is both the primary and the secondary owner",
                            "name someone else as one of the two");
                }
            }
        }
    }
}
