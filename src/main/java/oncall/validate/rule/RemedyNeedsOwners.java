package oncall.validate.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oncall.model.Remedy;
import oncall.plan.EngineerSpec;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.PlanSpec;
import oncall.plan.RotationSpec;
import oncall.plan.TeamSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;
import org.jspecify.annotations.Nullable;

/**
 * A secondary owner is to step in for engineers who primarily own no pipeline. Those who leave are passed over: they hand
 * on their pipelines before.
 */
public final class RemedyNeedsOwners implements PlanRule {

    static final String ID = "remedy-needs-owners";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "A secondary owner is to step in for someone who primarily owns no pipeline",
                "For that person the remedy never works.",
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice"}
                          - {id: bob, name: Bob, slack: "@bob"}
                          - {id: charlie, name: Charlie, slack: "@charlie"}
                        rotation: {start: 2026-01-05, on_holiday: [swap-with-secondary-owner]}
                        """),
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice"}
                          - {id: bob, name: Bob, slack: "@bob"}
                          - {id: charlie, name: Charlie, slack: "@charlie"}
                        rotation: {start: 2026-01-05, on_holiday: [swap-with-next]}
                        """));
    }

    @Override
    public void check(PlanSpec plan, Diagnostics findings) {
        TeamSpec team = plan.team();
        RotationSpec rotation = team == null ? null : team.rotation();
        if (team == null || rotation == null || !plan.pipelinesComplete()) {
            return;
        }
        List<String> names = withoutPipelines(team, rotation, plan.pipelineFiles());
        if (!names.isEmpty()) {
            check(rotation.onTimeOff(), names, findings);
            check(rotation.onHoliday(), names, findings);
        }
    }

    private static void check(@Nullable List<Located<Remedy>> remedies, List<String> names, Diagnostics findings) {
        if (remedies == null) {
            return;
        }
        for (Located<Remedy> remedy : remedies) {
            Remedy id = remedy.value();
            if (id.need() == Remedy.Need.OWNERS) {
                boolean isOne = names.size() == 1;
                findings.warning(
                        remedy.location(),
                        ID,
                        "'" + id.id() + "' never works for " + Words.some(names) + ", who primarily "
                                + (isOne ? "owns" : "own") + " no pipeline",
                        "make " + (isOne ? "them" : "each of them")
                                + " primary owner of a pipeline, or take the remedy out");
            }
        }
    }

    /** The names of those who take turns, stay, and primarily own nothing. */
    private static List<String> withoutPipelines(TeamSpec team, RotationSpec rotation, List<PipelineFileSpec> files) {
        Set<String> owners = new HashSet<>();
        for (PipelineFileSpec file : files) {
            for (PipelineSpec pipeline : file.pipelines()) {
                if (pipeline.primaryOwner() != null) {
                    owners.add(pipeline.primaryOwner().value());
                }
            }
        }
        Set<String> order = new HashSet<>();
        for (Located<String> id : rotation.order() == null ? List.<Located<String>>of() : rotation.order()) {
            order.add(id.value());
        }
        List<String> names = new ArrayList<>();
        for (EngineerSpec engineer : team.engineers()) {
            if (engineer.id() != null && engineer.leaves() == null) {
                String id = engineer.id().value();
                if (!owners.contains(id) && (rotation.order() == null || order.contains(id))) {
                    names.add(engineer.name() == null ? id : engineer.name().value());
                }
            }
        }
        return names;
    }
}
