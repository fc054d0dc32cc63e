package oncall.validate.rule;

import java.util.List;
import oncall.text.Diagnostics;
import oncall.validate.index.NamedEngineer;
import oncall.validate.index.PlanIndex;

/** One person who is the primary owner of far more pipelines than the others. */
public final class TooManyPipelines extends Rule {

    /** Fewer pipelines are never too many. */
    private static final int FEWEST = 4;

    private static final int MOST_NAMED = 8;

    private final RuleInfo rule = add(RuleInfo.warning(
                    "too-many-pipelines",
                    "One engineer is primary owner of four pipelines or more, and of more than twice an even share,"
                            + " or of all")
            .because("When this person is away or leaves, most of the team's knowledge goes too.")
            .given("team.yaml", "  - {id: bob, name: Bob, email: bob@example.com}")
            .given("pipelines.yaml", """
                          - {id: growth, name: Growth, tier: investor, primary_owner: bob, secondary_owner: alice}
                          - {id: churn, name: Churn, tier: investor, primary_owner: bob, secondary_owner: alice}
                        """)
            .example(
                    "pipelines.yaml",
                    "  - {id: sales, name: Sales, tier: investor, primary_owner: ?}",
                    "bob, secondary_owner: alice",
                    "alice, secondary_owner: bob"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        if (!plan.plan().pipelinesComplete()) {
            return; // The others may own pipelines that could not be read.
        }
        int staying = 0;
        for (NamedEngineer engineer : plan.engineers()) {
            staying += engineer.spec().leaves() == null ? 1 : 0;
        }
        int all = plan.pipelines().size();
        for (NamedEngineer engineer : plan.engineers()) {
            List<String> owned = engineer.ownership().primarily();
            // In a team of two, twice an even share is all pipelines.
            boolean isTooMuch = (long) owned.size() * staying > 2L * all || staying == 2 && owned.size() == all;
            if (engineer.spec().leaves() == null && owned.size() >= FEWEST && isTooMuch) {
                String problem = engineer.name() + " is primary owner of " + owned.size() + " of " + all
                        + " pipelines: " + Phrases.quoted(owned, MOST_NAMED);
                findings.warning(engineer.id().location(), rule, problem, "let others own some of them");
            }
        }
    }
}
