package oncall.validate.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import oncall.plan.PipelineSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.validate.index.NamedEngineer;
import oncall.validate.index.PlanIndex;

/** An owner who joins much later, or who joins later and whose fellow owner is not on the team yet either. */
public final class OwnerNotThereYet extends Rule {

    /** An owner who joins this soon may already be named, if the other owner is on the team. */
    private static final int WEEKS_SOON = 4;

    private final RuleInfo rule = add(RuleInfo.errorByTier(
                    "owner-not-there-yet",
                    "Neither owner of a pipeline is on the team yet, or one joins in more than 4 weeks")
            .because("The runbook sends people to someone who does not know the pipeline yet.")
            .given("pipelines.yaml", ExamplePlan.RUNBOOK)
            .given(
                    "team.yaml",
                    "  - {id: charlie, name: Charlie, email: charlie@example.com, joins: 2026-12-07}\n"
                            + "  - {id: diana, name: Diana, email: diana@example.com, joins: 2026-12-14}")
            .example("pipelines.yaml", "    primary_owner: diana", "    primary_owner: bob"));

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        PlanIndex plan = scheduled.index();
        LocalDate soon = scheduled.today().plusWeeks(WEEKS_SOON);
        Map<String, PipelineSpec> without = pipelinesWithoutOwners(plan, scheduled.today());
        for (NamedEngineer engineer : plan.engineers()) {
            Located<LocalDate> joins = engineer.spec().joins();
            Located<String> first = engineer.ownership().first();
            PipelineSpec pipeline = without.get(engineer.id().value());
            Located<String> id = pipeline == null ? null : pipeline.id();
            if (joins != null && first != null && (id != null || engineer.joinsAfter(soon))) {
                String problem =
                        (id == null ? "" : "neither owner of " + Quote.of(id.value()) + " is on the team yet: ")
                                + engineer.name() + " joins on " + joins.value() + " and is "
                                + Phrases.owned(engineer.ownership());
                String hint = "name someone on the team, first in " + Phrases.place(first) + ", or correct 'joins'";
                findings.found(engineer.ownership().severity(), joins.location(), rule, problem, hint);
            }
        }
    }

    /** A pipeline without an owner on the team for each primary owner, preferably one that requires a runbook. */
    private static Map<String, PipelineSpec> pipelinesWithoutOwners(PlanIndex plan, LocalDate today) {
        Map<String, PipelineSpec> pipelines = new HashMap<>();
        for (PipelineSpec pipeline : plan.pipelines()) {
            NamedEngineer primary = plan.engineer(pipeline.primaryOwner());
            NamedEngineer secondary = plan.engineer(pipeline.secondaryOwner());
            if (primary != null && secondary != null && primary.joinsAfter(today) && secondary.joinsAfter(today)) {
                PipelineSpec known = pipelines.get(primary.id().value());
                boolean isWorse = known == null || plan.requiresRunbook(pipeline) && !plan.requiresRunbook(known);
                if (isWorse && !primary.equals(secondary)) {
                    pipelines.put(primary.id().value(), pipeline);
                }
            }
        }
        return pipelines;
    }
}
