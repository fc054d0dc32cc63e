package oncall.validate.rule;

import java.util.List;
import oncall.model.DateRange;
import oncall.plan.OverrideSpec;
import oncall.schedule.UnappliedChange;
import oncall.text.Diagnostics;

/** An override that people agreed on and that cannot be applied. */
public final class OverrideNotApplied extends Rule {

    private final RuleInfo rule =
            add(RuleInfo.error("override-not-applied", "An override in team.yaml cannot be applied")
                    .because("Someone relies on it, but the schedule shows somebody else.")
                    .given("team.yaml", "rotation: {start: 2026-11-30}")
                    .example(
                            "team.yaml",
                            "overrides: [{date: 2026-12-02, engineer: ?}]",
                            "alice, instead_of: charlie",
                            "charlie, instead_of: alice"));

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        List<OverrideSpec> written = scheduled.team().overrides();
        for (UnappliedChange fault : scheduled.schedule().unapplied()) {
            if (fault.kind() == UnappliedChange.Kind.OVERRIDE) {
                DateRange days = scheduled.plan().overrides().get(fault.index()).days();
                UnappliedText text = new UnappliedText(scheduled.plan(), fault, scheduled.shift(fault.days()));
                String problem = "the override " + Phrases.days(days) + " is not applied"
                        + (fault.missed() == days.days() ? ": " : " in full: ") + text.problem()
                        + new Obstacle(scheduled, fault).place(text.absent());
                findings.error(written.get(fault.index()).days().location(), rule, problem, text.hint());
            }
        }
    }
}
