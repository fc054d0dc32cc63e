package oncall.validate.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import oncall.plan.PipelineSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.validate.index.PlanIndex;

/** Pipelines that wait for each other. One cycle is reported at a time. */
public final class DependencyCycle extends Rule {

    /** The most dependencies of a cycle that a message names. */
    private static final int MOST_NAMED = 12;

    private final RuleInfo rule = add(RuleInfo.error("dependency-cycle", "Pipelines depend on each other in a cycle")
            .because("None of them could ever start, and tracing a failure upstream never ends.")
            .given(
                    "pipelines.yaml",
                    "  - {id: ledger, name: Ledger, tier: investor, primary_owner: charlie,"
                            + " secondary_owner: bob, depends_on: [profit]}")
            .example("pipelines.yaml", "    depends_on: [ledger]", "    depends_on: []"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        Map<String, PipelineSpec> pipelines = new LinkedHashMap<>();
        for (PipelineSpec pipeline : plan.pipelines()) {
            if (pipeline.id() != null) {
                pipelines.putIfAbsent(pipeline.id().value(), pipeline);
            }
        }
        Set<String> seen = new HashSet<>();
        for (PipelineSpec pipeline : pipelines.values()) {
            List<Located<String>> cycle = firstCycle(pipeline, pipelines, seen);
            if (!cycle.isEmpty()) {
                report(cycle, findings);
                return;
            }
        }
    }

    /**
     * Searches depth-first and without recursion, since a chain can contain all pipelines.
     *
     * @param seen the pipelines that were searched before
     * @return the dependencies of the first cycle found, the last of which closes it; empty if there is none
     */
    private static List<Located<String>> firstCycle(
            PipelineSpec root, Map<String, PipelineSpec> pipelines, Set<String> seen) {
        List<Iterator<Located<String>>> open = new ArrayList<>();
        List<Located<String>> path = new ArrayList<>();
        Map<String, Integer> depths = new HashMap<>();
        open.add(root.dependsOn().iterator());
        depths.put(Objects.requireNonNull(root.id()).value(), 0);
        while (!open.isEmpty()) {
            Iterator<Located<String>> needed = open.get(open.size() - 1);
            if (!needed.hasNext()) {
                open.remove(open.size() - 1);
                if (!path.isEmpty()) {
                    depths.remove(path.remove(path.size() - 1).value());
                }
                continue;
            }
            Located<String> step = needed.next();
            Integer start = depths.get(step.value());
            if (start != null) {
                path.add(step);
                return path.subList(start, path.size());
            }
            PipelineSpec next = pipelines.get(step.value());
            if (next != null && seen.add(step.value())) {
                path.add(step);
                depths.put(step.value(), path.size());
                open.add(next.dependsOn().iterator());
            }
        }
        return List.of();
    }

    private void report(List<Located<String>> cycle, Diagnostics findings) {
        Located<String> last = cycle.get(cycle.size() - 1);
        StringBuilder way = new StringBuilder(last.value());
        for (Located<String> step : cycle.subList(0, Math.min(cycle.size(), MOST_NAMED))) {
            way.append(" -> ").append(step.value());
        }
        String problem = "these pipelines depend on each other: " + way + (cycle.size() > MOST_NAMED ? " -> ..." : "");
        findings.error(last.location(), rule, problem, "remove one of these dependencies");
    }
}
