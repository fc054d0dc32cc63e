package oncall.validate.rule;

import java.util.ArrayList;
import java.util.List;
import oncall.plan.PipelineSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.validate.index.PlanIndex;

/** A dependency on a pipeline that is not in the files. */
public final class UnknownPipeline extends Rule {

    private final RuleInfo rule =
            add(RuleInfo.error("unknown-pipeline", "A pipeline depends on a pipeline that is not in the files")
                    .because("People who look upstream for the cause of a failure would find nothing.")
                    .given(
                            "pipelines.yaml",
                            "  - {id: ledger, name: Ledger, tier: investor, primary_owner: charlie, secondary_owner: bob}")
                    .example("pipelines.yaml", "    depends_on: [leger]", "    depends_on: [ledger]"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        if (!plan.plan().pipelinesComplete()) {
            return; // The pipeline may be in a part that could not be read.
        }
        List<String> ids = new ArrayList<>();
        for (PipelineSpec pipeline : plan.pipelines()) {
            if (pipeline.id() == null) {
                return; // It may be the one that was meant.
            }
            ids.add(pipeline.id().value());
        }
        References pipelines = new References(rule, "pipeline", ids, "known: ", findings);
        for (PipelineSpec pipeline : plan.pipelines()) {
            for (Located<String> needed : pipeline.dependsOn()) {
                pipelines.check(needed);
            }
        }
    }
}
