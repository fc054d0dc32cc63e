package oncall.validate.rule;

import java.util.HashMap;
import java.util.Map;
import oncall.config.EngineerSpec;
import oncall.config.PipelineFileSpec;
import oncall.config.PipelineSpec;
import oncall.config.PlanSpec;
import oncall.config.TierSpec;
import oncall.source.Diagnostics;
import oncall.source.Located;
import oncall.source.Location;
import oncall.source.Quote;
import oncall.source.Severity;
import oncall.validate.FileRule;
import oncall.validate.RuleInfo;
import oncall.validate.RuleInfo.Example;
import org.jspecify.annotations.Nullable;

/** An id that two engineers, pipelines or tiers share. */
final class DuplicateId implements FileRule {

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
        if (plan.team() != null) {
            Map<String, Located<String>> engineers = new HashMap<>();
            for (EngineerSpec engineer : plan.team().engineers()) {
                check(engineer.id(), "engineer", engineers, findings);
            }
        }
        Map<String, Located<String>> tiers = new HashMap<>();
        Map<String, Located<String>> pipelines = new HashMap<>();
        for (PipelineFileSpec file : plan.pipelineFiles()) {
            for (TierSpec tier : file.tiers()) {
                check(tier.id(), "tier", tiers, findings);
            }
            for (PipelineSpec pipeline : file.pipelines()) {
                check(pipeline.id(), "pipeline", pipelines, findings);
            }
        }
    }

    private static void check(
            @Nullable Located<String> id, String what, Map<String, Located<String>> known, Diagnostics findings) {
        Located<String> first = id == null ? null : known.putIfAbsent(id.value(), id);
        if (id != null && first != null) {
            String quoted = Quote.of(id.value());
            findings.error(
                    id.location(),
                    ID,
                    isMisspelt(id)
                            ? "but for its writing, this is the id of another " + what + ", " + quoted
                            : "another " + what + " has the id " + quoted + " already",
                    "the first is in " + first.location().file().name() + ", line "
                            + first.location().line() + "; give each an id of its own");
        }
    }

    /** Whether what stands there was read as this id although it is none, such as one with capitals. */
    private static boolean isMisspelt(Located<String> id) {
        Location place = id.location();
        return !place.file().text().substring(place.start(), place.end()).contains(id.value());
    }
}
