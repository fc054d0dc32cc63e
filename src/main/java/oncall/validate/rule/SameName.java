package oncall.validate.rule;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import oncall.plan.EngineerSpec;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.PlanSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;
import org.jspecify.annotations.Nullable;

/** A name that two engineers, or two pipelines, share. */
public final class SameName implements PlanRule {

    static final String ID = "same-name";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "Two engineers, or two pipelines, have the same name",
                "Schedules and runbooks print names, and nobody could tell which of the two is meant.",
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice-m, name: Alice, slack: "@alice-m"}
                          - {id: alice-n, name: Alice, slack: "@alice-n"}
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
        Map<String, Located<String>> engineers = new HashMap<>();
        if (plan.team() != null) {
            for (EngineerSpec engineer : plan.team().engineers()) {
                check(engineer.id(), engineer.name(), "engineer", engineers, findings);
            }
        }
        Map<String, Located<String>> pipelines = new HashMap<>();
        for (PipelineFileSpec file : plan.pipelineFiles()) {
            for (PipelineSpec pipeline : file.pipelines()) {
                check(pipeline.id(), pipeline.name(), "pipeline", pipelines, findings);
            }
        }
    }

    /** Where the ids are the same too, or nearly, that is what is wrong. */
    private static void check(
            @Nullable Located<String> id,
            @Nullable Located<String> name,
            String what,
            Map<String, Located<String>> known,
            Diagnostics findings) {
        if (id == null || name == null) {
            return;
        }
        Located<String> other = known.putIfAbsent(name.value().strip().toLowerCase(Locale.ROOT), id);
        if (other != null && !ConfusableId.confuses(other.value(), id.value())) {
            findings.warning(
                    name.location(),
                    ID,
                    "the " + what + " " + Quote.of(other.value()) + " ("
                            + other.location().file().name() + ", line "
                            + other.location().line() + ") is called " + Quote.of(name.value()) + ", too",
                    "give each a name of its own, or remove one if it stands here twice");
        }
    }
}
