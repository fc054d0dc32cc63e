package oncall.validate.rule;

import java.util.ArrayList;
import java.util.List;
import oncall.plan.FailureModeSpec;
import oncall.plan.MonitoringSpec.AlertSpec;
import oncall.plan.PipelineSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.text.WordList;
import oncall.validate.index.PlanIndex;

/** A required runbook that lacks parts. */
public final class IncompleteRunbook extends Rule {

    private final RuleInfo rule = add(RuleInfo.error(
                    "incomplete-runbook",
                    "A pipeline whose tier requires a runbook lacks a part of it: purpose, alerts, failure modes,"
                            + " restart, recovery or escalation")
            .because("At night the person on call needs each of them and has nobody to ask.")
            .given("pipelines.yaml", ExamplePlan.RUNBOOK)
            .example("pipelines.yaml", "    recovery: [TBD]", "    recovery: [Backfill from the raw layer]"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        for (PipelineSpec pipeline : plan.pipelines()) {
            Located<String> name = pipeline.id() == null ? pipeline.name() : pipeline.id();
            Located<String> tier = pipeline.tier();
            List<String> missing =
                    pipeline.whole() && plan.requiresRunbook(pipeline) ? missing(pipeline, plan) : List.of();
            if (name != null && tier != null && !missing.isEmpty()) {
                String problem = "the tier " + Quote.of(tier.value()) + " requires a runbook, but that of "
                        + Quote.of(name.value()) + " lacks " + WordList.of(missing);
                String hint = "write what is missing, or choose a tier that requires no runbook";
                findings.error(tier.location(), rule, problem, hint);
            }
        }
    }

    /** The keys of the parts that the runbook lacks. Another rule reports an escalation that names nobody. */
    static List<String> missing(PipelineSpec pipeline, PlanIndex plan) {
        boolean hasAlerts = false;
        for (AlertSpec alert : pipeline.monitoring() == null
                ? List.<AlertSpec>of()
                : pipeline.monitoring().alerts()) {
            hasAlerts |= !Placeholder.is(alert.name());
        }
        boolean hasModes = plan.hasCommonFailureModes();
        for (FailureModeSpec mode : pipeline.failureModes()) {
            hasModes |= !Placeholder.is(mode.title());
        }
        List<String> missing = new ArrayList<>();
        addUnless(!Placeholder.is(pipeline.purpose()), "'purpose'", missing);
        addUnless(hasAlerts, "'monitoring: alerts'", missing);
        addUnless(hasModes, "'failure_modes'", missing);
        addUnless(hasText(pipeline.restart()), "'restart'", missing);
        addUnless(hasText(pipeline.recovery()), "'recovery'", missing);
        addUnless(!pipeline.escalation().isEmpty(), "'escalation'", missing);
        return missing;
    }

    private static boolean hasText(List<Located<String>> steps) {
        for (Located<String> step : steps) {
            if (!Placeholder.is(step)) {
                return true;
            }
        }
        return false;
    }

    private static void addUnless(boolean isThere, String part, List<String> missing) {
        if (!isThere) {
            missing.add(part);
        }
    }
}
