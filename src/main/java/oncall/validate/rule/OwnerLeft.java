package oncall.validate.rule;

import oncall.text.Diagnostics;
import oncall.validate.index.NamedEngineer;
import oncall.validate.index.Ownership;

/** An owner who is no longer on the team. */
public final class OwnerLeft extends ScheduleRule {

    @Override
    protected RuleInfo describe() {
        return RuleInfo.errorByTier("owner-left", "An owner of pipelines has left the team")
                .because("The runbook sends people to someone who no longer answers.")
                .given("pipelines.yaml", ExamplePlan.RUNBOOK)
                .given(
                        "team.yaml",
                        "  - {id: diana, name: Diana, email: diana@example.com, joins: 2026-02-02, leaves: 2026-10-31}")
                .example("pipelines.yaml", "    primary_owner: diana", "    primary_owner: bob");
    }

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        for (NamedEngineer engineer : scheduled.index().engineers()) {
            Ownership ownership = scheduled.index().ownership(engineer.id().value());
            if (ownership != null && engineer.spec().leaves() != null && engineer.hasLeft(scheduled.today())) {
                findings.found(
                        ownership.severity(),
                        engineer.spec().leaves().location(),
                        this,
                        engineer.name() + " left on " + engineer.spec().leaves().value() + " and is still "
                                + Phrases.owned(ownership),
                        "name someone else, first in " + Phrases.place(ownership.first()));
            }
        }
    }
}
