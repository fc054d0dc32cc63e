package oncall.validate.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.plan.EngineerSpec;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.TierSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.validate.index.PlanIndex;
import org.jspecify.annotations.Nullable;

/** An id that two engineers, pipelines or tiers share. */
public final class DuplicateId extends PlanRule {

    /** More ids that one file repeats of another are one mistake: the file was copied. */
    private static final int FEW = 3;

    @Override
    protected RuleInfo describe() {
        return RuleInfo.stoppingError("duplicate-id", "Two engineers, pipelines or tiers have the same id")
                .because("What refers to the id could mean either of them.")
                .example(
                        "team.yaml",
                        "  - {id: bob, name: Bob Novak, email: bob.novak@example.com}\n"
                                + "  - {id: bob, name: Bob Berg, email: bob.berg@example.com}",
                        "  - {id: bob, name: Bob Novak, email: bob.novak@example.com}\n"
                                + "  - {id: bob-b, name: Bob Berg, email: bob.berg@example.com}");
    }

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        Map<String, Located<String>> engineers = new HashMap<>();
        List<Duplicate> duplicates = new ArrayList<>();
        for (EngineerSpec engineer :
                plan.team() == null ? List.<EngineerSpec>of() : plan.team().engineers()) {
            collect(engineer.id(), "engineer", engineers, duplicates);
        }
        report(duplicates, findings);
        Map<String, Located<String>> tiers = new HashMap<>();
        Map<String, Located<String>> pipelines = new HashMap<>();
        for (PipelineFileSpec file : plan.plan().pipelineFiles()) {
            duplicates.clear();
            for (TierSpec tier : file.tiers()) {
                collect(tier.id(), "tier", tiers, duplicates);
            }
            for (PipelineSpec pipeline : file.pipelines()) {
                collect(pipeline.id(), "pipeline", pipelines, duplicates);
            }
            report(duplicates, findings);
        }
    }

    private static void collect(
            @Nullable Located<String> id, String what, Map<String, Located<String>> known, List<Duplicate> duplicates) {
        Located<String> first = id == null ? null : known.putIfAbsent(id.value(), id);
        if (id != null && first != null) {
            duplicates.add(new Duplicate(id, first, what));
        }
    }

    /** Reports the duplicates in one file. */
    private void report(List<Duplicate> duplicates, Diagnostics findings) {
        Map<String, List<Duplicate>> byFile = new LinkedHashMap<>();
        for (Duplicate duplicate : duplicates) {
            String file = duplicate.first.location().file().name();
            List<Duplicate> known = byFile.getOrDefault(file, new ArrayList<>());
            known.add(duplicate);
            byFile.put(file, known);
        }
        for (Map.Entry<String, List<Duplicate>> entry : byFile.entrySet()) {
            List<Duplicate> all = entry.getValue();
            Located<String> id = all.get(0).id;
            boolean isCopy = all.size() > FEW && !id.location().file().name().equals(entry.getKey());
            if (isCopy) {
                findings.error(
                        id.location(),
                        this,
                        "this file repeats " + all.size() + " ids of " + entry.getKey() + ", first "
                                + Quote.of(id.value()),
                        "remove one of the two files if it is a copy, or give each an id of its own");
            }
            for (Duplicate duplicate : isCopy ? List.<Duplicate>of() : all) {
                report(duplicate, findings);
            }
        }
    }

    private void report(Duplicate duplicate, Diagnostics findings) {
        Located<String> id = duplicate.id;
        String quoted = Quote.of(id.value());
        if (id.location().equals(duplicate.first.location())) {
            findings.error(
                    id.location(),
                    this,
                    "an alias or '<<' repeats this " + duplicate.what + " with its id " + quoted,
                    "give the copy an id of its own, such as {<<: *alias, id: " + id.value() + "-2}");
        } else {
            findings.error(
                    id.location(),
                    this,
                    "another " + duplicate.what + " has the id " + quoted + " already ("
                            + Phrases.place(duplicate.first) + ")",
                    "give each an id of its own");
        }
    }

    private record Duplicate(Located<String> id, Located<String> first, String what) {}
}
