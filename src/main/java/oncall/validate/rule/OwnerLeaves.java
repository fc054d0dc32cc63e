package oncall.validate.rule;

import java.time.LocalDate;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.validate.index.NamedEngineer;

/** An owner who leaves within a year. */
public final class OwnerLeaves extends Rule {

    private static final int WEEKS_AHEAD = 52;

    private final RuleInfo rule =
            add(RuleInfo.warning("owner-leaves", "An owner of pipelines leaves the team within the next 52 weeks")
                    .because(
                            "Handing over what one person knows about a pipeline takes weeks, and afterwards nobody can ask them.")
                    .given("team.yaml", "  - {id: diana, name: Diana, email: diana@example.com, leaves: 2027-03-31}")
                    .example("pipelines.yaml", "    primary_owner: diana", "    primary_owner: bob"));

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        LocalDate end = scheduled.today().plusWeeks(WEEKS_AHEAD);
        for (NamedEngineer engineer : scheduled.index().engineers()) {
            Located<LocalDate> leaves = engineer.spec().leaves();
            Located<String> first = engineer.ownership().first();
            if (first != null && leaves != null && !engineer.hasLeft(scheduled.today()) && engineer.hasLeft(end)) {
                String problem = engineer.name() + " leaves on " + leaves.value() + " and is "
                        + Phrases.owned(engineer.ownership());
                String hint = "agree on who takes over by then, and name that person, first in " + Phrases.place(first);
                findings.warning(leaves.location(), rule, problem, hint);
            }
        }
    }
}
