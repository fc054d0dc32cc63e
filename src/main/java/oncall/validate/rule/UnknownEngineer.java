package oncall.validate.rule;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import oncall.plan.EngineerSpec;
import oncall.plan.OverrideSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.PublishedScheduleSpec;
import oncall.plan.PublishedScheduleSpec.ChangeSpec;
import oncall.plan.PublishedScheduleSpec.CoverSpec;
import oncall.plan.PublishedScheduleSpec.PersonSpec;
import oncall.plan.PublishedScheduleSpec.ShiftSpec;
import oncall.plan.SwapSpec;
import oncall.plan.TeamSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.validate.index.PlanIndex;
import org.jspecify.annotations.Nullable;

/** A reference to an engineer who is not in team.yaml. */
public final class UnknownEngineer extends PlanRule {

    /** Without an entry for people who left, all turns would change, past ones too. */
    private static final String LEFT = "someone who left stays in 'engineers', with 'leaves'";

    @Override
    protected RuleInfo describe() {
        return RuleInfo.stoppingError(
                        "unknown-engineer",
                        "An owner, the order, a swap or an override names an engineer who is not in team.yaml")
                .because("Nobody would be called.")
                .example("pipelines.yaml", "    primary_owner: bobb", "    primary_owner: bob");
    }

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        if (plan.team() == null || !plan.engineersComplete()) {
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
        References engineers = new References(this, "engineer", ids, otherNames, findings);
        PublishedScheduleSpec published = plan.plan().publication();
        References everPublished =
                new References(this, "engineer", withPublished(published, ids), otherNames, findings);
        checkTeam(plan.team(), engineers, everPublished);
        checkPublished(published, everPublished);
        for (PipelineSpec pipeline : plan.pipelines()) {
            engineers.check(pipeline.primaryOwner());
            engineers.check(pipeline.secondaryOwner());
        }
    }

    private static void checkTeam(TeamSpec team, References engineers, References everPublished) {
        if (team.rotation() != null && team.rotation().order() != null) {
            for (Located<String> engineer : team.rotation().order()) {
                engineers.check(engineer, LEFT);
            }
        }
        for (SwapSpec swap : team.swaps()) {
            everPublished.check(swap.from(), LEFT);
            engineers.check(swap.to(), LEFT);
        }
        for (OverrideSpec override : team.overrides()) {
            engineers.check(override.engineer(), LEFT);
            everPublished.check(override.insteadOf(), LEFT);
        }
    }

    private static void addName(@Nullable Located<String> name, String id, Map<String, String> otherNames) {
        if (name != null) {
            otherNames.putIfAbsent(References.simplified(name.value()), id);
        }
    }

    /** The team, and those who left it since their shifts were published; these can only give them away. */
    private static Set<String> withPublished(PublishedScheduleSpec publication, Set<String> team) {
        Set<String> ids = new LinkedHashSet<>(team);
        for (PersonSpec person : publication.people()) {
            if (person.id() != null) {
                ids.add(person.id().value());
            }
        }
        return ids;
    }

    private static void checkPublished(PublishedScheduleSpec publication, References people) {
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
