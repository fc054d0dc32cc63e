package oncall.validate.rule;

import oncall.plan.MonitoringSpec.AlertSpec;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.PlanSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;

/** An alert of which nobody can tell when it speaks up. */
public final class AlertWithoutThreshold implements PlanRule {

    static final String ID = "alert-without-threshold";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "An alert has no threshold",
                "Whoever is paged cannot tell what happened, nor whether it is over.",
                new Example("pipelines.yaml", """
                        pipelines:
                          - id: profit
                            name: Profit
                            primary_owner: bob
                            secondary_owner: charlie
                            monitoring:
                              alerts:
                                - {name: Late close, severity: critical}
                        """),
                new Example("pipelines.yaml", """
                        pipelines:
                          - id: profit
                            name: Profit
                            primary_owner: bob
                            secondary_owner: charlie
                            monitoring:
                              alerts:
                                - {name: Late close, threshold: no new partition for 6 h, severity: critical}
                        """));
    }

    @Override
    public void check(PlanSpec plan, Diagnostics findings) {
        for (PipelineFileSpec file : plan.pipelineFiles()) {
            for (PipelineSpec pipeline : file.pipelines()) {
                if (pipeline.monitoring() != null) {
                    for (AlertSpec alert : pipeline.monitoring().alerts()) {
                        check(alert, findings);
                    }
                }
            }
        }
    }

    private static void check(AlertSpec alert, Diagnostics findings) {
        Located<String> threshold = alert.threshold();
        if (alert.whole() && alert.name() != null && (threshold == null || Placeholder.is(threshold.value()))) {
            findings.warning(
                    threshold == null ? alert.name().location() : threshold.location(),
                    ID,
                    "the alert " + Quote.of(alert.name().value()) + " has no threshold"
                            + (threshold == null ? "" : " yet, only " + Quote.of(threshold.value())),
                    "write when it speaks up, such as 'threshold: no new partition for 6 h'");
        }
    }
}
