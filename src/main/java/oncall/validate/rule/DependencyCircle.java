package oncall.validate.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.PlanSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;

/** Pipelines that wait for each other. */
public final class DependencyCircle implements PlanRule {

    static final String ID = "dependency-circle";

    /** So many of a circle are named, and then the last. */
    private static final int MOST_TOLD = 12;

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.ERROR,
                false,
                "Pipelines depend on each other in a circle",
                "None of them could ever start, and whoever looks for the cause of a failure upstream goes round and"
                        + " round.",
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
                            depends_on: [profit]
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
        Map<String, PipelineSpec> pipelines = new LinkedHashMap<>();
        for (PipelineFileSpec file : plan.pipelineFiles()) {
            for (PipelineSpec pipeline : file.pipelines()) {
                if (pipeline.id() != null) {
                    pipelines.putIfAbsent(pipeline.id().value(), pipeline);
                }
            }
        }
        for (List<Located<String>> circle : Circles.of(pipelines)) {
            tell(circle, findings);
        }
    }

    /** The last of the steps leads back to the pipeline from which the first sets out. */
    private static void tell(List<Located<String>> steps, Diagnostics findings) {
        Located<String> last = steps.get(steps.size() - 1);
        if (steps.size() == 1) {
            findings.error(
                    last.location(),
                    ID,
                    "'" + last.value() + "' depends on itself",
                    "remove it, or name the pipeline that was meant");
            return;
        }
        List<String> names = new ArrayList<>();
        names.add(last.value());
        for (Located<String> step : steps) {
            names.add(step.value());
        }
        String way = names.size() <= MOST_TOLD
                ? String.join(" -> ", names)
                : String.join(" -> ", names.subList(0, MOST_TOLD - 1)) + " -> (" + (names.size() - MOST_TOLD)
                        + " more) -> " + last.value();
        findings.error(
                last.location(),
                ID,
                "these pipelines wait for each other: " + way,
                "remove the dependency that is not real");
    }
}
