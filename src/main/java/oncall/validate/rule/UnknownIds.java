package oncall.validate.rule;

import java.util.ArrayList;
import java.util.List;
import oncall.keys.ById.Named;
import oncall.model.Load;
import oncall.plan.ChangeSpec;
import oncall.plan.CoverSpec;
import oncall.plan.EngineerSpec;
import oncall.plan.HolidayFileSpec.CalendarSpec;
import oncall.plan.OverrideSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.PublishedScheduleSpec;
import oncall.plan.PublishedScheduleSpec.ShiftSpec;
import oncall.plan.SwapSpec;
import oncall.plan.TakenBackSpec;
import oncall.plan.TeamSpec;
import oncall.plan.TierSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.validate.index.PlanIndex;

/** References to engineers, calendars and tiers that are not in the files. */
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
    }

    private void checkCalendars(PlanIndex plan, Diagnostics findings) {
        List<String> ids = new ArrayList<>();
        for (CalendarSpec calendar : plan.plan().holidays().calendars()) {
            ids.add(calendar.id().value());
        }
        References calendars = new References(unknownCalendar, "calendar", ids, "known: ", findings);
        for (EngineerSpec engineer : plan.engineerSpecs()) {
            calendars.check(engineer.calendar());
        }
    }

    private void checkTiers(PlanIndex plan, Diagnostics findings) {
        List<String> ids = new ArrayList<>();
        for (TierSpec tier : plan.tiers()) {
            if (tier.id() == null) {
                return; // It may be the one that was meant.
            }
            ids.add(tier.id().value());
        }
        References tiers = new References(unknownTier, "tier", ids, "known: ", findings);
        for (PipelineSpec pipeline : plan.pipelines()) {
            tiers.check(pipeline.tier());
        }
    }

    private void checkEngineers(PlanIndex plan, TeamSpec team, Diagnostics findings) {
        References engineers = References.toEngineers(unknownEngineer, plan, List.of(), findings);
        PublishedScheduleSpec publication = plan.plan().publication();
        // Engineers who left after their shifts were published can only give these shifts away.
        References everPublished = References.toEngineers(unknownEngineer, plan, publication.people(), findings);
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
        checkPublished(publication, everPublished);
        for (PipelineSpec pipeline : plan.pipelines()) {
            for (Located<String> owner : pipeline.owners()) {
                engineers.check(owner);
            }
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
