package oncall.validate.rule;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.PlanSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;

/** A dependency on a pipeline that is not in the files. */
public final class UnknownPipeline implements PlanRule {

    static final String ID = "unknown-pipeline";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.ERROR,
                false,
                "A pipeline depends on one that is not in the files",
                "Whoever looks for the cause of a failure upstream would look in vain.",
                new Example("pipelines.yaml", """
                        pipelines:
                          - id: profit
                            name: Profit
                            primary_owner: bob
                            secondary_owner: charlie
                            depends_on: [ledger]
                        """),
                new Example("pipelines.yaml", """
                        pipelines:
                          - id: profit
                            name: Profit
                            primary_owner: bob
                            secondary_owner: charlie
                            depends_on: [ledger]
                          - id: ledger
                            name: RunningTotals
                            primary_owner: charlie
                            secondary_owner: bob
                        """));
    }

    @Override
    public void check(PlanSpec plan, Diagnostics findings) {
        if (!plan.pipelinesComplete()) {
            return; // It may stand in what could not be read.
        }
        Set<String> ids = new LinkedHashSet<>();
        for (PipelineFileSpec file : plan.pipelineFiles()) {
            for (PipelineSpec pipeline : file.pipelines()) {
                if (pipeline.id() == null) {
                    return; // It may be the one that is meant.
                }
                ids.add(pipeline.id().value());
            }
        }
        References pipelines = null;
        for (PipelineFileSpec file : plan.pipelineFiles()) {
            for (PipelineSpec pipeline : file.pipelines()) {
                for (Located<String> needed : pipeline.dependsOn()) {
                    if (!ids.contains(needed.value())) {
                        // Names are looked at only where one is needed: of ten thousand pipelines that takes time.
                        pipelines = pipelines != null
                                ? pipelines
                                : new References(ID, "pipeline", ids, idsByName(plan), findings);
                        pipelines.check(needed);
                    }
                }
            }
        }
    }

    private static Map<String, String> idsByName(PlanSpec plan) {
        Map<String, String> ids = new HashMap<>();
        for (PipelineFileSpec file : plan.pipelineFiles()) {
            for (PipelineSpec pipeline : file.pipelines()) {
                if (pipeline.id() != null && pipeline.name() != null) {
                    ids.putIfAbsent(
                            References.simplified(pipeline.name().value()),
                            pipeline.id().value());
                }
            }
        }
        return ids;
    }
}
