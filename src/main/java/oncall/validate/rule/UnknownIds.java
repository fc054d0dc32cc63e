package oncall.validate.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import oncall.keys.ById.Named;
import oncall.model.Load;
import oncall.plan.ChangeSpec;
import oncall.plan.CoverSpec;
import oncall.plan.EngineerSpec;
import oncall.plan.HolidayFileSpec.CalendarSpec;
import oncall.plan.OverrideSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.PublishedRotationSpec;
import oncall.plan.PublishedRotationSpec.LapsedSpec;
import oncall.plan.PublishedRotationSpec.ShiftSpec;
import oncall.plan.PublishedScheduleSpec;
import oncall.plan.RotationSpec;
import oncall.plan.SwapSpec;
import oncall.plan.TakenBackSpec;
import oncall.plan.TeamSpec;
import oncall.plan.TierSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.validate.index.PlanIndex;

/** References to engineers, rotations, calendars and tiers that are not in the files. */
public final class UnknownIds extends Rule {

    private final RuleInfo unknownEngineer = add(RuleInfo.stoppingError(
                    "unknown-engineer",
                    "An owner, the order, a swap or an override names an engineer who is not in team.yaml")
            .because("Nobody would be called.")
            .example("pipelines.yaml", "    primary_owner: ?", "bobb", "bob"));

    private final RuleInfo unknownCalendar = add(RuleInfo.stoppingError(
                    "unknown-calendar", "An engineer names a calendar that is not in holidays.yaml")
            .because("The engineer's holidays would be working days.")
            .given("holidays.yaml", "calendars: {fr: [{date: \"07-14\", name: Fête nationale}]}")
            .example("team.yaml", "  - {id: bob, name: Bob, email: bob@example.com, calendar: ?}", "france", "fr"));

    private final RuleInfo unknownTier =
            add(RuleInfo.stoppingError("unknown-tier", "A pipeline names a tier that is not listed")
                    .because("The tier's requirements would not be checked.")
                    .example("pipelines.yaml", "    tier: ?", "investors", "investor"));

    private final RuleInfo unknownRotation = add(RuleInfo.stoppingError(
                    "unknown-rotation",
                    "A swap, an override, a pipeline or schedule.yaml names a rotation that is not in team.yaml")
            .because("It would belong to no rotation, and published shifts would be forgotten.")
            .example("pipelines.yaml", "    rotation: ?", "weekends", "main"));

    /** Checks references to things all of which could be read. Others would wrongly be reported as unknown. */
    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        if (plan.plan().holidays().complete()) {
            checkCalendars(plan, findings);
        }
        if (plan.plan().pipelinesComplete()) {
            checkTiers(plan, findings);
        }
        if (plan.team() != null && plan.engineersComplete()) {
            checkEngineers(plan, plan.team(), findings);
        }
        if (plan.team() != null && !plan.rotations().isEmpty()) {
            checkRotations(plan, plan.team(), findings);
        }
    }

    private void checkCalendars(PlanIndex plan, Diagnostics findings) {
        List<String> ids = new ArrayList<>();
        for (CalendarSpec calendar : plan.plan().holidays().calendars()) {
            ids.add(calendar.id().value());
        }
        References calendars = new References(unknownCalendar, "calendar", ids, "known: ", findings);
        for (EngineerSpec engineer : plan.engineerSpecs()) {
            calendars.check(engineer.get(EngineerSpec.CALENDAR));
        }
    }

    private void checkTiers(PlanIndex plan, Diagnostics findings) {
        List<String> ids = new ArrayList<>();
        for (TierSpec tier : plan.tiers()) {
            if (tier.id() == null) {
                return; // A pipeline may mean the one without an id.
            }
            ids.add(tier.id().value());
        }
        References tiers = new References(unknownTier, "tier", ids, "known: ", findings);
        for (PipelineSpec pipeline : plan.pipelines()) {
            tiers.check(pipeline.get(PipelineSpec.TIER));
        }
    }

    private void checkEngineers(PlanIndex plan, TeamSpec team, Diagnostics findings) {
        References engineers = References.toEngineers(unknownEngineer, plan, List.of(), findings);
        PublishedScheduleSpec publication = plan.plan().publication();
        // Engineers who left after their shifts were published can only give these shifts away.
        References everPublished = References.toEngineers(unknownEngineer, plan, publication.people(), findings);
        for (RotationSpec rotation : team.rotations()) {
            for (Located<String> engineer : rotation.list(RotationSpec.ORDER)) {
                engineers.check(engineer);
            }
        }
        for (SwapSpec swap : team.list(TeamSpec.SWAPS)) {
            everPublished.check(swap.get(SwapSpec.FROM));
            engineers.check(swap.get(SwapSpec.TO));
        }
        for (OverrideSpec override : team.list(TeamSpec.OVERRIDES)) {
            engineers.check(override.get(OverrideSpec.ENGINEER));
            everPublished.check(override.get(OverrideSpec.INSTEAD_OF));
        }
        checkPublished(publication, everPublished);
        for (PipelineSpec pipeline : plan.pipelines()) {
            for (Located<String> owner : pipeline.owners()) {
                engineers.check(owner);
            }
        }
    }

    private void checkRotations(PlanIndex plan, TeamSpec team, Diagnostics findings) {
        List<String> ids = new ArrayList<>();
        for (RotationSpec rotation : plan.rotations()) {
            ids.add(rotation.idOrMain());
        }
        References rotations = new References(unknownRotation, "rotation", ids, "known: ", findings);
        for (SwapSpec swap : team.list(TeamSpec.SWAPS)) {
            rotations.check(swap.get(SwapSpec.ROTATION));
        }
        for (OverrideSpec override : team.list(TeamSpec.OVERRIDES)) {
            rotations.check(override.get(OverrideSpec.ROTATION));
        }
        for (PipelineSpec pipeline : plan.pipelines()) {
            for (Located<String> rotation : pipeline.list(PipelineSpec.ROTATION)) {
                rotations.check(rotation);
            }
        }
        List<PublishedRotationSpec> published = plan.plan().publication().rotations();
        List<PublishedRotationSpec> others = plan.plan().publication().without(plan.rotations());
        if (published.size() - others.size() == ids.size()) {
            return; // The others have ended, which is a finding of its own.
        }
        for (PublishedRotationSpec rotation : others) {
            String problem = "these shifts belong to the rotation " + Quote.of(rotation.idOrMain())
                    + ", which is not in team.yaml";
            String hint = "give that id to the rotation in team.yaml to which they belong, or if it has ended, run"
                    + " 'oncall publish' before you add another";
            findings.error(Objects.requireNonNull(rotation.location()), unknownRotation, problem, hint);
        }
    }

    private static void checkPublished(PublishedScheduleSpec publication, References people) {
        for (ShiftSpec shift : publication.shifts()) {
            people.check(shift.get(ShiftSpec.PRIMARY));
            people.check(shift.get(ShiftSpec.SECONDARY));
            people.check(shift.get(ShiftSpec.TURN));
            for (Named<Located<Load>> load : shift.list(ShiftSpec.LOADS)) {
                people.check(load.id());
            }
            checkPublished(shift.list(ShiftSpec.COVERS), shift.list(ShiftSpec.CHANGES), people);
            LapsedSpec lapsed = shift.get(ShiftSpec.LAPSED);
            if (lapsed != null) {
                checkPublished(lapsed.list(LapsedSpec.COVERS), lapsed.list(LapsedSpec.CHANGES), people);
            }
        }
        for (PublishedRotationSpec rotation : publication.rotations()) {
            for (TakenBackSpec duty : rotation.takenBack()) {
                people.check(duty.engineer());
            }
        }
    }

    private static void checkPublished(List<CoverSpec> covers, List<ChangeSpec> changes, References people) {
        for (CoverSpec cover : covers) {
            people.check(cover.get(CoverSpec.ENGINEER));
            people.check(cover.get(CoverSpec.INSTEAD_OF));
            people.check(cover.get(CoverSpec.WHO));
        }
        for (ChangeSpec change : changes) {
            people.check(change.get(ChangeSpec.WAS));
            people.check(change.get(ChangeSpec.NOW));
            people.check(change.get(ChangeSpec.WHO));
        }
    }
}
