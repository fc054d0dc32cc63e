package oncall.validate.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oncall.plan.EngineerSpec;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.PlanSpec;
import oncall.plan.TierSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Location;
import oncall.text.Quote;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;
import org.jspecify.annotations.Nullable;

/** An id that two engineers, pipelines or tiers share. */
public final class DuplicateId implements PlanRule {

    static final String ID = "duplicate-id";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.ERROR,
                true,
                "Two engineers, pipelines or tiers have the same id",
                "Whatever refers to the id would mean either of them.",
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice Moreau, slack: "@alice"}
                          - {id: alice, name: Alice Novak, slack: "@alice"}
                        rotation: {start: 2026-01-05}
                        """),
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice-m, name: Alice Moreau, slack: "@alice-m"}
                          - {id: alice-n, name: Alice Novak, slack: "@alice-n"}
                        rotation: {start: 2026-01-05}
                        """));
    }

    @Override
    public void check(PlanSpec plan, Diagnostics findings) {
        Set<Location> misspelt = new HashSet<>();
        if (plan.team() != null) {
            Map<String, Located<String>> engineers = new HashMap<>();
            for (EngineerSpec engineer : plan.team().engineers()) {
                check(engineer.id(), "engineer", engineers, misspelt, findings);
            }
        }
        Map<String, Located<String>> tiers = new HashMap<>();
        Map<String, Located<String>> pipelines = new HashMap<>();
        for (PipelineFileSpec file : plan.pipelineFiles()) {
            Repetition repetition = new Repetition();
            for (TierSpec tier : file.tiers()) {
                repetition.add(tier.id(), "tier", tiers);
            }
            for (PipelineSpec pipeline : file.pipelines()) {
                repetition.add(pipeline.id(), "pipeline", pipelines);
            }
            repetition.tell(misspelt, findings);
        }
        if (!misspelt.isEmpty()) {
            findings.withdraw("invalid-id", misspelt); // Its hint would lead to this finding.
        }
    }

    private static void check(
            @Nullable Located<String> id,
            String what,
            Map<String, Located<String>> known,
            Set<Location> misspelt,
            Diagnostics findings) {
        Located<String> first = id == null ? null : known.putIfAbsent(id.value(), id);
        if (id != null && first != null) {
            tell(id, first, what, misspelt, findings);
        }
    }

    private static void tell(
            Located<String> id, Located<String> first, String what, Set<Location> misspelt, Diagnostics findings) {
        String quoted = Quote.of(id.value());
        if (id.location().equals(first.location())) {
            findings.error(
                    id.location(),
                    ID,
                    "an alias or '<<' repeats this " + what + " with its id " + quoted,
                    "give the copy an id of its own, such as {<<: *alias, id: " + id.value() + "-2}");
            return;
        }
        boolean isMisspelt = isMisspelt(id);
        if (isMisspelt) {
            misspelt.add(id.location());
        }
        findings.error(
                id.location(),
                ID,
                isMisspelt
                        ? "this differs only in how it is written from " + quoted + ", the id of another " + what
                        : "another " + what + " has the id " + quoted + " already",
                "the first is in " + first.location().file().name() + ", line "
                        + first.location().line() + "; give each an id of its own"
                        + (isMisspelt ? ", of a-z, 0-9 and '-'" : ""));
    }

    /** Whether what stands there was read as this id although it is none, such as one with capitals. */
    private static boolean isMisspelt(Located<String> id) {
        Location place = id.location();
        return !place.file().text().substring(place.start(), place.end()).contains(id.value());
    }

    /** The ids of one file that were known before: many that one other file has make one mistake, a file copied. */
    private static final class Repetition {

        private static final int FEW = 3;

        private final List<Repeated> all = new ArrayList<>();
        private final Map<String, Integer> counts = new HashMap<>();

        private void add(@Nullable Located<String> id, String what, Map<String, Located<String>> known) {
            Located<String> first = id == null ? null : known.putIfAbsent(id.value(), id);
            if (id != null && first != null) {
                all.add(new Repeated(id, first, what));
                String other = first.location().file().name();
                counts.put(other, counts.getOrDefault(other, 0) + 1);
            }
        }

        private void tell(Set<Location> misspelt, Diagnostics findings) {
            Set<String> told = new HashSet<>();
            for (Repeated repeated : all) {
                String other = repeated.first.location().file().name();
                String here = repeated.id.location().file().name();
                Integer count = counts.get(other);
                if (count == null || count <= FEW || other.equals(here)) {
                    DuplicateId.tell(repeated.id, repeated.first, repeated.what, misspelt, findings);
                } else if (told.add(other)) {
                    findings.error(
                            repeated.id.location(),
                            ID,
                            "this file repeats " + count + " ids that " + other + " has already; the first is "
                                    + Quote.of(repeated.id.value()),
                            "remove one of the two files if it is a copy, or give each an id of its own");
                }
            }
        }
    }

    private record Repeated(Located<String> id, Located<String> first, String what) {}
}
