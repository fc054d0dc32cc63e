package oncall.validate.rule;

import java.util.Map;
import java.util.Objects;
import oncall.plan.EngineerSpec;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PlanSpec;
import oncall.text.Diagnostics;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;

/** One person who answers for far more pipelines than the others. */
public final class TooManyPipelines implements PlanRule {

    static final String ID = "too-many-pipelines";

    /** With fewer nobody is overwhelmed. */
    private static final int FEWEST = 4;

    private static final int MOST_TOLD = 8;

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "One engineer is primary owner of four pipelines or more, and of more than twice an even share, or of all",
                "When this person is away or leaves, most of what the team knows goes with them.",
                example("alice", "alice"),
                example("bob", "charlie"));
    }

    private static Example example(String third, String fourth) {
        return new Example("team.yaml", """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice"}
                  - {id: bob, name: Bob, slack: "@bob"}
                  - {id: charlie, name: Charlie, slack: "@charlie"}
                  - {id: diana, name: Diana, slack: "@diana"}
                rotation: {start: 2026-01-05}
                """, new Example("pipelines.yaml", """
                pipelines:
                  - {id: profit, name: Profit, primary_owner: alice, secondary_owner: bob}
                  - {id: growth, name: Growth, primary_owner: alice, secondary_owner: charlie}
                  - {id: churn, name: Churn, primary_owner: THIRD, secondary_owner: diana}
                  - {id: sales, name: Sales, primary_owner: FOURTH, secondary_owner: diana}
                """.replace("THIRD", third)
                .replace("FOURTH", fourth)));
    }

    @Override
    public void check(PlanSpec plan, Diagnostics findings) {
        if (!plan.pipelinesComplete()) {
            return; // The others may own what could not be read.
        }
        Map<String, Ownership> owned = Ownership.of(plan);
        EngineersById engineers = new EngineersById(plan.team());
        int pipelines = 0;
        for (PipelineFileSpec file : plan.pipelineFiles()) {
            pipelines += file.pipelines().size();
        }
        int staying = 0;
        String least = "";
        int fewest = Integer.MAX_VALUE;
        for (Map.Entry<String, EngineerSpec> entry : engineers.all()) {
            if (entry.getValue().leaves() == null) {
                staying++;
                int count = count(entry.getKey(), owned);
                if (count < fewest) {
                    fewest = count;
                    least = EngineersById.name(entry.getKey(), entry.getValue());
                }
            }
        }
        for (Map.Entry<String, EngineerSpec> entry : engineers.all()) {
            int count = count(entry.getKey(), owned);
            boolean stays = entry.getValue().leaves() == null;
            // Twice an even share is all there are in a team of two.
            boolean isTooMuch = (long) count * staying > 2L * pipelines || staying == 2 && count == pipelines;
            if (stays && count >= FEWEST && isTooMuch) {
                findings.warning(
                        Objects.requireNonNull(entry.getValue().id()).location(),
                        ID,
                        EngineersById.name(entry.getKey(), entry.getValue()) + " is primary owner of " + count
                                + " of " + pipelines + " pipelines: "
                                + Words.quoted(
                                        Objects.requireNonNull(owned.get(entry.getKey()))
                                                .primarily(),
                                        MOST_TOLD),
                        "let others take some; " + least + " has " + (fewest == 0 ? "none" : "only " + fewest));
            }
        }
    }

    private static int count(String id, Map<String, Ownership> owned) {
        Ownership ownership = owned.get(id);
        return ownership == null ? 0 : ownership.primarily().size();
    }
}
