package oncall.validate.rule;

import oncall.model.DateRange;
import oncall.plan.TeamSpec;
import oncall.schedule.UnappliedChange;
import oncall.text.Diagnostics;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;

/** An override that people agreed on and that cannot be applied. */
public final class OverrideNotApplied implements ScheduleRule {

    static final String ID = "override-not-applied";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.ERROR,
                false,
                "An override stands in team.yaml that cannot be applied",
                "Someone believes that these days are taken, and the schedule shows somebody else.",
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice"}
                          - {id: bob, name: Bob, slack: "@bob"}
                          - {id: charlie, name: Charlie, slack: "@charlie"}
                        rotation: {start: 2026-11-30}
                        overrides:
                          - {date: 2026-12-02, engineer: alice, instead_of: charlie}
                        """),
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice"}
                          - {id: bob, name: Bob, slack: "@bob"}
                          - {id: charlie, name: Charlie, slack: "@charlie"}
                        rotation: {start: 2026-11-30}
                        overrides:
                          - {date: 2026-12-02, engineer: charlie, instead_of: alice}
                        """));
    }

    @Override
    public void check(ScheduledPlan plan, Diagnostics findings) {
        for (UnappliedChange fault : plan.schedule().unapplied()) {
            if (fault.kind() == UnappliedChange.Kind.OVERRIDE) {
                UnappliedText text = new UnappliedText(plan.project(), fault);
                DateRange days = plan.project().overrides().get(fault.index()).days();
                findings.error(
                        plan.team().overrides().get(fault.index()).days().location(),
                        ID,
                        "the override " + Words.days(days) + " is not applied"
                                + (days.days() == 1 ? ": " : " on any day: ") + text.problem()
                                + rival(fault, plan.team()),
                        text.hint());
            }
        }
    }

    private static String rival(UnappliedChange fault, TeamSpec team) {
        return fault.rival() == null
                ? ""
                : " (line "
                        + team.overrides().get(fault.rival()).days().location().line() + ")";
    }
}
