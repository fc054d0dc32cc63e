package oncall.validate.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import oncall.plan.EngineerSpec;
import oncall.plan.EscalationSpec;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.PlanSpec;
import oncall.plan.RotationSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Location;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;

/** An engineer who takes no turns, and perhaps was forgotten. */
public final class NotInOrder implements PlanRule {

    static final String ID = "not-in-order";

    /** So many are told one by one. */
    private static final int FEW = 5;

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "An engineer is not in the order, and takes no turns",
                "Whoever joins is easily added to the team and forgotten in the order; the others serve their share.",
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice"}
                          - {id: bob, name: Bob, slack: "@bob"}
                          - {id: charlie, name: Charlie, slack: "@charlie"}
                        rotation: {start: 2026-01-05, order: [alice, bob]}
                        """),
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice"}
                          - {id: bob, name: Bob, slack: "@bob"}
                          - {id: charlie, name: Charlie, slack: "@charlie"}
                        rotation: {start: 2026-01-05, order: [alice, bob, charlie]}
                        """));
    }

    @Override
    public void check(PlanSpec plan, Diagnostics findings) {
        RotationSpec rotation = plan.team() == null ? null : plan.team().rotation();
        if (rotation == null || rotation.order() == null || rotation.order().isEmpty()) {
            return;
        }
        EngineersById engineers = new EngineersById(plan.team());
        Set<String> ordered = new HashSet<>();
        for (Located<String> id : rotation.order()) {
            if (engineers.get(id.value()) == null || !ordered.add(id.value())) {
                return; // Whoever is missing is probably the one that was meant there.
            }
        }
        Set<String> meant = onlyEscalatedTo(plan);
        meant.addAll(ordered);
        List<Location> places = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, EngineerSpec> entry : engineers.all()) {
            EngineerSpec engineer = entry.getValue();
            if (engineer.leaves() == null && !meant.contains(entry.getKey())) {
                places.add(Objects.requireNonNull(engineer.id()).location());
                names.add(EngineersById.name(entry.getKey(), engineer));
            }
        }
        if (names.size() > FEW) {
            findings.warning(
                    rotation.order().get(0).location(),
                    ID,
                    Words.some(names) + " are not in the order, and take no turns",
                    "add them to 'order', or remove 'order' if everyone takes turns");
            return;
        }
        for (int i = 0; i < names.size(); i++) {
            findings.warning(
                    places.get(i),
                    ID,
                    names.get(i) + " is not in 'order' (line "
                            + rotation.order().get(0).location().line() + "), and takes no turns",
                    "add them there, or write '# oncall: ignore " + ID + " because REASON' if that is meant");
        }
    }

    /** Who is named for escalations and owns nothing, the head of the team for example, is meant to take no turns. */
    private static Set<String> onlyEscalatedTo(PlanSpec plan) {
        Set<String> named = new HashSet<>();
        for (PipelineFileSpec file : plan.pipelineFiles()) {
            for (PipelineSpec pipeline : file.pipelines()) {
                for (EscalationSpec step : pipeline.escalation()) {
                    if (step.who() != null) {
                        named.add(step.who().value());
                    }
                }
            }
        }
        named.removeAll(Ownership.of(plan).keySet());
        return named;
    }
}
