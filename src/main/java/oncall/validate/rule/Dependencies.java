package oncall.validate.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oncall.plan.PipelineSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.validate.index.PlanIndex;

/** Pipelines that depend on each other in a cycle, or on one that does not exist. One cycle is reported at a time. */
public final class Dependencies extends Rule {

    /** The most dependencies of a cycle that a message names. */
    private static final int MOST_NAMED = 12;

    private static final String LEDGER =
            "  - {id: ledger, name: Ledger, tier: investor, primary_owner: charlie, secondary_owner: bob}";

    private final RuleInfo unknown =
            add(RuleInfo.error("unknown-pipeline", "A pipeline depends on a pipeline that is not in the files")
                    .because("People who look upstream for the cause of a failure would find nothing.")
                    .given("pipelines.yaml", LEDGER)
                    .example("pipelines.yaml", "    depends_on: [?]", "leger", "ledger"));

    private final RuleInfo cyclic = add(RuleInfo.error("dependency-cycle", "Pipelines depend on each other in a cycle")
            .because("None of them could ever start, and tracing a failure upstream never ends.")
            .given("pipelines.yaml", LEDGER.replace("}", ", depends_on: [profit]}"))
            .example("pipelines.yaml", "    depends_on: [?]", "ledger", ""));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        Map<String, PipelineSpec> pipelines = new LinkedHashMap<>();
        List<String> ids = new ArrayList<>();
        for (PipelineSpec pipeline : plan.pipelines()) {
            if (pipeline.get(PipelineSpec.ID) != null) {
                ids.add(pipeline.value(PipelineSpec.ID));
                pipelines.putIfAbsent(pipeline.value(PipelineSpec.ID), pipeline);
            }
        }
        // Otherwise the one that is missing may be in a part that could not be read.
        if (plan.plan().pipelinesComplete() && ids.size() == plan.pipelines().size()) {
            References known = new References(unknown, "pipeline", ids, "known: ", findings);
            for (PipelineSpec pipeline : plan.pipelines()) {
                for (Located<String> upstream : pipeline.list(PipelineSpec.DEPENDS_ON)) {
                    known.check(upstream);
                }
            }
        }
        Set<String> seen = new HashSet<>();
        List<Located<String>> cycle = List.of();
        for (PipelineSpec pipeline : pipelines.values()) {
            cycle = cycle.isEmpty() ? firstCycle(pipeline, pipelines, seen) : cycle;
        }
        if (!cycle.isEmpty()) {
            Located<String> last = cycle.get(cycle.size() - 1);
            StringBuilder way = new StringBuilder(last.value());
            for (Located<String> step : cycle.subList(0, Math.min(cycle.size(), MOST_NAMED))) {
                way.append(" -> ").append(step.value());
            }
            way.append(cycle.size() > MOST_NAMED ? " -> ..." : "");
            String problem = "these pipelines depend on each other: " + way;
            findings.error(last.location(), cyclic, problem, "remove one of these dependencies");
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
        open.add(root.list(PipelineSpec.DEPENDS_ON).iterator());
        depths.put(root.value(PipelineSpec.ID), 0);
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
                open.add(next.list(PipelineSpec.DEPENDS_ON).iterator());
            }
        }
        return List.of();
    }
}
