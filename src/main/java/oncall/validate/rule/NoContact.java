package oncall.validate.rule;

import java.util.ArrayList;
import java.util.List;
import oncall.plan.EngineerSpec;
import oncall.text.Diagnostics;
import oncall.validate.index.NamedEngineer;

/** An engineer who cannot be reached. */
public final class NoContact extends ScheduleRule {

    @Override
    protected RuleInfo describe() {
        return RuleInfo.warning("no-contact", "An engineer has neither email nor slack nor phone")
                .because("The runbook names someone at night, and nobody knows how to call them.")
                .example("team.yaml", "  - {id: bob, name: Bob}", "  - {id: bob, name: Bob, phone: \"+1 555 0102\"}");
    }

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        List<NamedEngineer> unreachable = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int there = 0;
        for (NamedEngineer engineer : scheduled.index().engineers()) {
            EngineerSpec spec = engineer.spec();
            boolean isThere = !engineer.hasLeft(scheduled.today());
            there += isThere ? 1 : 0;
            if (isThere && spec.whole() && spec.email() == null && spec.slack() == null && spec.phone() == null) {
                unreachable.add(engineer);
                names.add(engineer.name());
            }
        }
        if (names.size() > 1 && names.size() == there) {
            findings.warning(
                    unreachable.get(0).id().location(),
                    this,
                    "nobody on the team has an email, slack or phone, so nobody can be called",
                    "add at least one to each of " + Phrases.some(names));
            return;
        }
        for (NamedEngineer engineer : unreachable) {
            findings.warning(
                    engineer.id().location(),
                    this,
                    engineer.name() + " has no email, slack or phone, and cannot be called",
                    "add at least one of them");
        }
    }
}
