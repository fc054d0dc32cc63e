package oncall.validate.rule;

import java.time.LocalDate;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.validate.index.NamedEngineer;

/** An owner who is no longer on the team. */
public final class OwnerLeft extends Rule {

    private final RuleInfo rule = add(RuleInfo.errorByTier("owner-left", "An owner of pipelines has left the team")
            .because("The runbook sends people to someone who no longer answers.")
            .given("pipelines.yaml", ExamplePlan.RUNBOOK)
            .given(
                    "team.yaml",
                    "  - {id: diana, name: Diana, email: diana@example.com, joins: 2026-02-02, leaves: 2026-10-31}")
            .example("pipelines.yaml", "    primary_owner: diana", "    primary_owner: bob"));

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        for (NamedEngineer engineer : scheduled.index().engineers()) {
            Located<LocalDate> leaves = engineer.spec().leaves();
            Located<String> first = engineer.ownership().first();
            if (first != null && leaves != null && engineer.hasLeft(scheduled.today())) {
                String problem = engineer.name() + " left on " + leaves.value() + " and is still "
                        + Phrases.owned(engineer.ownership());
                String hint = "name someone else, first in " + Phrases.place(first);
                findings.found(engineer.ownership().severity(), leaves.location(), rule, problem, hint);
            }
        }
    }
}
