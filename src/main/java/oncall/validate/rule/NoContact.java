package oncall.validate.rule;

import oncall.plan.EngineerSpec;
import oncall.text.Diagnostics;
import oncall.validate.index.NamedEngineer;

/** An engineer who cannot be reached. */
public final class NoContact extends Rule {

    private final RuleInfo rule = add(RuleInfo.warning("no-contact", "An engineer has no email, slack or phone")
            .because("The runbook names this person, but nobody knows how to call them.")
            .example("team.yaml", "  - {id: bob, name: Bob}", "  - {id: bob, name: Bob, phone: \"+1 555 0102\"}"));

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        for (NamedEngineer engineer : scheduled.index().engineers()) {
            EngineerSpec spec = engineer.spec();
            boolean hasNone = spec.email() == null && spec.slack() == null && spec.phone() == null;
            if (hasNone && !engineer.hasLeft(scheduled.today())) {
                String problem = engineer.name() + " has no email, slack or phone and cannot be called";
                findings.warning(engineer.id().location(), rule, problem, "add at least one of them");
            }
        }
    }
}
