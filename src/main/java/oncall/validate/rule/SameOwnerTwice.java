package oncall.validate.rule;

import oncall.plan.PipelineSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.validate.index.PlanIndex;

/** A pipeline whose two owners are the same person. */
public final class SameOwnerTwice extends Rule {

    private final RuleInfo rule =
            add(RuleInfo.error("same-owner-twice", "A pipeline's primary and secondary owner are the same person")
                    .because("When that person is away, nobody knows the pipeline.")
                    .example("pipelines.yaml", "    secondary_owner: bob", "    secondary_owner: charlie"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        for (PipelineSpec pipeline : plan.pipelines()) {
            Located<String> owner = pipeline.secondaryOwner();
            boolean isUnknown = plan.engineersComplete() && plan.engineer(owner) == null; // Both have a finding then.
            if (owner != null && PlanIndex.isOwnedTwice(pipeline) && !isUnknown) {
                String problem = Quote.of(owner.value()) + " is both the primary and the secondary owner";
                findings.error(owner.location(), rule, problem, "name someone else as one of the two");
            }
        }
    }
}
