package oncall.validate.rule;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import oncall.plan.EngineerSpec;
import oncall.plan.OverrideSpec;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.PlanSpec;
import oncall.plan.PublicationSpec;
import oncall.plan.PublicationSpec.ChangeSpec;
import oncall.plan.PublicationSpec.CoverSpec;
import oncall.plan.PublicationSpec.PersonSpec;
import oncall.plan.PublicationSpec.ShiftSpec;
import oncall.plan.RotationSpec;
import oncall.plan.SwapSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;
import org.jspecify.annotations.Nullable;

/** A reference to an engineer who is not in team.yaml. */
public final class UnknownEngineer implements PlanRule {

    static final String ID = "unknown-engineer";

    /** Without their entry all turns would change, those of the past too. */
    private static final String LEFT = "whoever has left stays in 'engineers', with 'leaves'";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.ERROR,
                true,
                "An owner, the order, a swap or an override names an engineer who is not in team.yaml",
                "Nobody would be called.",
                new Example("pipelines.yaml", """
                        pipelines:
                          - id: profit
                            name: Profit
                            primary_owner: bobb
                            secondary_owner: charlie
                        """),
                new Example("pipelines.yaml", """
                        pipelines:
                          - id: profit
                            name: Profit
                            primary_owner: bob
                            secondary_owner: charlie
                        """));
    }

    @Override
    public void check(PlanSpec plan, Diagnostics findings) {
        if (plan.team() == null || !plan.team().engineersComplete()) {
            return; // Then many would be unknown, and that is not what is wrong.
        }
        Set<String> ids = new LinkedHashSet<>();
        Map<String, String> otherNames = new HashMap<>();
        for (EngineerSpec engineer : plan.team().engineers()) {
            if (engineer.id() == null) {
                return; // They may be the one that is meant.
            }
            String id = engineer.id().value();
            ids.add(id);
            addName(engineer.name(), id, otherNames);
            addName(engineer.email(), id, otherNames);
            addName(engineer.slack(), id, otherNames);
        }
        References everPublished =
                new References(ID, "engineer", withPublished(plan.publication(), ids), otherNames, findings);
        checkPublished(plan.publication(), everPublished);
        References engineers = new References(ID, "engineer", ids, otherNames, findings);
        RotationSpec rotation = plan.team().rotation();
        if (rotation != null && rotation.order() != null) {
            for (Located<String> engineer : rotation.order()) {
                engineers.check(engineer, LEFT);
            }
        }
        for (SwapSpec swap : plan.team().swaps()) {
            everPublished.check(swap.from(), LEFT);
            engineers.check(swap.to(), LEFT);
        }
        for (OverrideSpec override : plan.team().overrides()) {
            engineers.check(override.engineer(), LEFT);
            everPublished.check(override.insteadOf(), LEFT);
        }
        for (PipelineFileSpec file : plan.pipelineFiles()) {
            for (PipelineSpec pipeline : file.pipelines()) {
                engineers.check(pipeline.primaryOwner());
                engineers.check(pipeline.secondaryOwner());
            }
        }
    }

    private static void addName(@Nullable Located<String> name, String id, Map<String, String> otherNames) {
        if (name != null) {
            otherNames.putIfAbsent(References.simplified(name.value()), id);
        }
    }

    /** The team, and those who left it since their shifts were published; these can only give them away. */
    private static Set<String> withPublished(PublicationSpec publication, Set<String> team) {
        Set<String> ids = new LinkedHashSet<>(team);
        for (PersonSpec person : publication.people()) {
            if (person.id() != null) {
                ids.add(person.id().value());
            }
        }
        return ids;
    }

    private static void checkPublished(PublicationSpec publication, References people) {
        for (ShiftSpec shift : publication.shifts()) {
            people.check(shift.primary());
            people.check(shift.secondary());
            for (CoverSpec cover : shift.covers()) {
                people.check(cover.engineer());
                people.check(cover.insteadOf());
            }
            for (ChangeSpec change : shift.changes()) {
                people.check(change.was());
                people.check(change.now());
            }
        }
        for (SwapSpec swap : publication.swaps()) {
            people.check(swap.from());
            people.check(swap.to());
        }
        for (OverrideSpec override : publication.overrides()) {
            people.check(override.engineer());
            people.check(override.insteadOf());
        }
    }
}
