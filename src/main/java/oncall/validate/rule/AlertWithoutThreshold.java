package oncall.validate.rule;

import oncall.plan.MonitoringSpec.AlertSpec;
import oncall.plan.PipelineSpec;
import oncall.text.Diagnostics;
import oncall.text.Location;
import oncall.text.Quote;
import oncall.validate.index.PlanIndex;

/** An alert that does not say when it fires. */
public final class AlertWithoutThreshold extends Rule {

    private final RuleInfo rule = add(RuleInfo.warning("alert-without-threshold", "An alert has no threshold")
            .because("The person who is paged cannot tell what happened, or whether it is over.")
            .example(
                    "pipelines.yaml",
                    "    monitoring: {alerts: [{name: Late close, ?}]}",
                    "severity: critical",
                    "threshold: no new partition for 6 h"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        for (PipelineSpec pipeline : plan.pipelines()) {
            if (pipeline.monitoring() != null) {
                for (AlertSpec alert : pipeline.monitoring().alerts()) {
                    check(alert, findings);
                }
            }
        }
    }

    private void check(AlertSpec alert, Diagnostics findings) {
        if (alert.name() != null && Placeholder.is(alert.threshold())) {
            String problem = "the alert " + Quote.of(alert.name().value()) + " has no threshold";
            Location place = alert.threshold() == null
                    ? alert.name().location()
                    : alert.threshold().location();
            String hint = "write when it fires, such as 'threshold: no new partition for 6 h'";
            findings.warning(place, rule, problem, hint);
        }
    }
}
