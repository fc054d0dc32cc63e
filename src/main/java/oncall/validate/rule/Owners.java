package oncall.validate.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oncall.plan.EngineerSpec;
import oncall.plan.PipelineSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.text.Severity;
import oncall.validate.index.NamedEngineer;
import oncall.validate.index.PlanIndex;

/** Owners who are not on the team, and pipelines that too few people own. */
public final class Owners extends Rule {

    private static final int WEEKS_AHEAD = 52;

    /** An owner who joins this soon may already be named, if the other owner is on the team. */
    private static final int WEEKS_SOON = 4;

    /** Someone who owns fewer pipelines never owns too many. */
    private static final int FEWEST = 4;

    private static final int MOST_NAMED = 8;

    private final RuleInfo same =
            add(RuleInfo.error("same-owner-twice", "A pipeline names the same person twice as its owner")
                    .because("When that person is away, nobody knows the pipeline.")
                    .example("pipelines.yaml", "    secondary_owner: ?", "bob", "charlie"));

    private final RuleInfo single = add(RuleInfo.errorByTier("single-owner", "A pipeline has no secondary owner")
            .because("When its only owner is away, nobody knows the pipeline.")
            .given("pipelines.yaml", ExamplePlan.RUNBOOK)
            .example("pipelines.yaml", "    secondary_owner: ?", "[]", "charlie"));

    private final RuleInfo tooMany = add(RuleInfo.warning(
                    "too-many-pipelines",
                    "One engineer is primary owner of four pipelines or more, and of more than twice an even share, or"
                            + " of all")
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

    private final RuleInfo left = add(RuleInfo.errorByTier("owner-left", "An owner of pipelines has left the team")
            .because("The runbook sends people to someone who no longer answers.")
            .given("pipelines.yaml", ExamplePlan.RUNBOOK)
            .given(
                    "team.yaml",
                    "  - {id: diana, name: Diana, email: diana@example.com, joins: 2026-02-02, leaves: 2026-10-31}")
            .example("pipelines.yaml", "    primary_owner: ?", "diana", "bob"));

    private final RuleInfo leaving = add(RuleInfo.warning(
                    "owner-leaves", "An owner of pipelines leaves the team within the next 52 weeks")
            .because("Handing over what one person knows about a pipeline takes weeks, and afterwards nobody can ask"
                    + " them.")
            .given("team.yaml", "  - {id: diana, name: Diana, email: diana@example.com, leaves: 2027-03-31}")
            .example("pipelines.yaml", "    primary_owner: ?", "diana", "bob"));

    private final RuleInfo notThereYet = add(RuleInfo.errorByTier(
                    "owner-not-there-yet",
                    "No owner of a pipeline is on the team yet, or one joins in more than 4 weeks")
            .because("The runbook sends people to someone who does not know the pipeline yet.")
            .given("pipelines.yaml", ExamplePlan.RUNBOOK)
            .given("team.yaml", """
                      - {id: charlie, name: Charlie, email: charlie@example.com, joins: 2026-12-07}
                      - {id: diana, name: Diana, email: diana@example.com, joins: 2026-12-14}
                    """)
            .example("pipelines.yaml", "    primary_owner: ?", "diana", "bob"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        for (PipelineSpec pipeline : plan.pipelines()) {
            checkDistinct(pipeline, plan, findings);
        }
        int all = plan.pipelines().size();
        int staying = 0;
        for (NamedEngineer engineer : plan.engineers()) {
            staying += engineer.spec().get(EngineerSpec.LEAVES) == null ? 1 : 0;
        }
        for (NamedEngineer engineer : plan.engineers()) {
            List<String> owned = engineer.ownership().primarily();
            // In a team of two, twice an even share is all pipelines.
            boolean isTooMuch = (long) owned.size() * staying > 2L * all || staying == 2 && owned.size() == all;
            // Otherwise the others may own pipelines that could not be read.
            boolean isKnown = plan.plan().pipelinesComplete() && engineer.spec().get(EngineerSpec.LEAVES) == null;
            // With 'on_call: false' it may be a team.
            boolean isPerson = engineer.spec().isOnCall();
            if (isKnown && isPerson && owned.size() >= FEWEST && isTooMuch) {
                String problem = engineer.name() + " is primary owner of " + owned.size() + " of " + all
                        + " pipelines: " + Phrases.quoted(owned, MOST_NAMED);
                findings.warning(engineer.id().location(), tooMany, problem, "let others own some of them");
            }
        }
    }

    private void checkDistinct(PipelineSpec pipeline, PlanIndex plan, Diagnostics findings) {
        Located<String> primary = pipeline.get(PipelineSpec.PRIMARY_OWNER);
        Set<String> names = new HashSet<>();
        for (Located<String> owner : pipeline.owners()) {
            if (names.add(owner.value())) {
                continue;
            }
            boolean isUnknown =
                    plan.engineersComplete() && plan.engineer(owner) == null; // unknown-engineer reports it.
            if (!isUnknown) {
                boolean isPrimary = primary != null && owner.value().equals(primary.value());
                String twice = isPrimary ? " is both the primary and the secondary owner" : " is secondary owner twice";
                findings.error(owner.location(), same, Quote.of(owner.value()) + twice, "name someone else");
            }
        }
        NamedEngineer owner = plan.engineer(primary);
        boolean isPerson = owner == null || owner.spec().isOnCall();
        if (primary != null
                && isPerson
                && pipeline.get(PipelineSpec.ID) != null
                && pipeline.whole()
                && pipeline.list(PipelineSpec.SECONDARY_OWNER).isEmpty()) {
            String problem =
                    Quote.of(pipeline.value(PipelineSpec.ID)) + " has no owner but " + Quote.of(primary.value());
            String hint = "add 'secondary_owner' with another engineer, or several";
            findings.found(plan.severity(pipeline), primary.location(), single, problem, hint);
        }
    }

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        LocalDate today = scheduled.today();
        Map<String, PipelineSpec> without = pipelinesWithoutOwners(scheduled.index(), today);
        for (NamedEngineer engineer : scheduled.index().engineers()) {
            Located<LocalDate> joins = engineer.spec().get(EngineerSpec.JOINS);
            Located<LocalDate> leaves = engineer.spec().get(EngineerSpec.LEAVES);
            Located<String> first = engineer.ownership().first();
            if (first == null) {
                continue;
            }
            Severity severity = engineer.ownership().severity();
            String owned = Phrases.owned(engineer.ownership());
            String firstPlace = "first in " + Phrases.place(first);
            if (leaves != null && engineer.hasLeft(today)) {
                String problem = engineer.name() + " left on " + leaves.value() + " and is still " + owned;
                findings.found(severity, leaves.location(), left, problem, "name someone else, " + firstPlace);
            } else if (leaves != null && engineer.hasLeft(today.plusWeeks(WEEKS_AHEAD))) {
                String problem = engineer.name() + " leaves on " + leaves.value() + " and is " + owned;
                String hint = "agree on who takes over by then, and name that person, " + firstPlace;
                findings.warning(leaves.location(), leaving, problem, hint);
            }
            PipelineSpec pipeline = without.get(engineer.id().value());
            Located<String> id = pipeline == null ? null : pipeline.get(PipelineSpec.ID);
            if (joins != null && (id != null || engineer.joinsAfter(today.plusWeeks(WEEKS_SOON)))) {
                String none = id == null ? "" : "no owner of " + Quote.of(id.value()) + " is on the team yet: ";
                String problem = none + engineer.name() + " joins on " + joins.value() + " and is " + owned;
                String hint = "name someone on the team, " + firstPlace + ", or correct 'joins'";
                findings.found(severity, joins.location(), notThereYet, problem, hint);
            }
        }
    }

    /** A pipeline without an owner on the team for each primary owner, preferably one that requires a runbook. */
    private static Map<String, PipelineSpec> pipelinesWithoutOwners(PlanIndex plan, LocalDate today) {
        Map<String, PipelineSpec> pipelines = new HashMap<>();
        for (PipelineSpec pipeline : plan.pipelines()) {
            List<NamedEngineer> owners = plan.owners(pipeline);
            boolean isWithout = !owners.isEmpty();
            for (NamedEngineer owner : owners) {
                isWithout &= owner.joinsAfter(today);
            }
            if (isWithout) {
                String first = owners.get(0).id().value();
                PipelineSpec known = pipelines.get(first);
                if (known == null || plan.requiresRunbook(pipeline) && !plan.requiresRunbook(known)) {
                    pipelines.put(first, pipeline);
                }
            }
        }
        return pipelines;
    }
}
