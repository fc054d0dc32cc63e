package oncall.validate.rule;

import java.util.List;
import oncall.keys.ById.Named;
import oncall.model.Load;
import oncall.plan.ChangeSpec;
import oncall.plan.CoverSpec;
import oncall.plan.OverrideSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.PublishedScheduleSpec;
import oncall.plan.PublishedScheduleSpec.ShiftSpec;
import oncall.plan.SwapSpec;
import oncall.plan.TakenBackSpec;
import oncall.plan.TeamSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.validate.index.PlanIndex;

/** A reference to an engineer who is not in team.yaml. */
public final class UnknownEngineer extends Rule {

    private final RuleInfo rule = add(RuleInfo.stoppingError(
                    "unknown-engineer",
                    "An owner, the order, a swap or an override names an engineer who is not in team.yaml")
            .because("Nobody would be called.")
            .example("pipelines.yaml", "    primary_owner: bobb", "    primary_owner: bob"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        if (plan.team() == null || !plan.engineersComplete()) {
            return; // Many would be reported as unknown, but the mistake is elsewhere.
        }
        References engineers = References.toEngineers(rule, plan, List.of(), findings);
        // Engineers who left after their shifts were published can only give these shifts away.
        References everPublished =
                References.toEngineers(rule, plan, plan.plan().publication().people(), findings);
        checkTeam(plan.team(), engineers, everPublished);
        checkPublished(plan.plan().publication(), everPublished);
        for (PipelineSpec pipeline : plan.pipelines()) {
            engineers.check(pipeline.primaryOwner());
            engineers.check(pipeline.secondaryOwner());
        }
    }

    private static void checkTeam(TeamSpec team, References engineers, References everPublished) {
        if (team.rotation() != null && team.rotation().order() != null) {
            for (Located<String> engineer : team.rotation().order()) {
                engineers.check(engineer);
            }
        }
        for (SwapSpec swap : team.swaps()) {
            everPublished.check(swap.from());
            engineers.check(swap.to());
        }
        for (OverrideSpec override : team.overrides()) {
            engineers.check(override.engineer());
            everPublished.check(override.insteadOf());
        }
    }

    private static void checkPublished(PublishedScheduleSpec publication, References people) {
        for (ShiftSpec shift : publication.shifts()) {
            people.check(shift.primary());
            people.check(shift.secondary());
            people.check(shift.turn());
            if (shift.loads() != null) {
                for (Named<Located<Load>> load : shift.loads()) {
                    people.check(load.id());
                }
            }
            checkPublished(shift.covers(), shift.changes(), people);
            if (shift.lapsed() != null) {
                checkPublished(shift.lapsed().covers(), shift.lapsed().changes(), people);
            }
        }
        for (TakenBackSpec duty : publication.takenBack()) {
            people.check(duty.engineer());
        }
    }

    private static void checkPublished(List<CoverSpec> covers, List<ChangeSpec> changes, References people) {
        for (CoverSpec cover : covers) {
            people.check(cover.engineer());
            people.check(cover.insteadOf());
        }
        for (ChangeSpec change : changes) {
            people.check(change.was());
            people.check(change.now());
        }
    }
}
