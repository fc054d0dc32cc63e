package oncall.validate.rule;

import java.util.ArrayList;
import java.util.List;
import oncall.plan.FailureModeSpec;
import oncall.plan.MonitoringSpec.AlertSpec;
import oncall.plan.PipelineSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.validate.index.PlanIndex;
import org.jspecify.annotations.Nullable;

/** A runbook that its tier requires, and that lacks parts. */
public final class IncompleteRunbook extends PlanRule {

    @Override
    protected RuleInfo describe() {
        return RuleInfo.error(
                        "incomplete-runbook",
                        "A pipeline whose tier requires a runbook lacks a part of it: purpose, alerts, failure modes,"
                                + " restart, recovery or escalation")
                .because("At night the person on call needs each of them, and cannot ask.")
                .given("pipelines.yaml", ExamplePlan.RUNBOOK)
                .example("pipelines.yaml", "    recovery: [TBD]", "    recovery: [Backfill from the raw layer]");
    }

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        for (PipelineSpec pipeline : plan.pipelines()) {
            Located<String> name = pipeline.id() == null ? pipeline.name() : pipeline.id();
            Located<String> tier = pipeline.tier();
            List<String> missing =
                    pipeline.whole() && plan.requiresRunbook(pipeline) ? missing(pipeline, plan) : List.of();
            if (name != null && tier != null && !missing.isEmpty()) {
                findings.error(
                        tier.location(),
                        this,
                        "the tier " + Quote.of(tier.value()) + " requires a runbook, and that of "
                                + Quote.of(name.value()) + " lacks " + Phrases.all(missing),
                        "write " + (missing.size() == 1 ? "it" : "them")
                                + ", or choose a tier that requires no runbook");
            }
        }
    }

    /** The parts that the runbook lacks, by their keys. */
    static List<String> missing(PipelineSpec pipeline, PlanIndex plan) {
        List<String> missing = new ArrayList<>();
        List<Located<String>> purpose = new ArrayList<>();
        add(pipeline.purpose(), purpose);
        List<Located<String>> alerts = new ArrayList<>();
        for (AlertSpec alert : pipeline.monitoring() == null
                ? List.<AlertSpec>of()
                : pipeline.monitoring().alerts()) {
            add(alert.name(), alerts);
        }
        List<Located<String>> modes = new ArrayList<>();
        for (FailureModeSpec mode : pipeline.failureModes()) {
            add(mode.title(), modes);
        }
        addUnlessWritten("purpose", purpose, missing);
        addUnlessWritten("monitoring: alerts", alerts, missing);
        if (!plan.haveCommonFailureModes()) {
            addUnlessWritten("failure_modes", modes, missing);
        }
        addUnlessWritten("restart", pipeline.restart(), missing);
        addUnlessWritten("recovery", pipeline.recovery(), missing);
        if (pipeline.escalation().isEmpty()) {
            missing.add(Quote.of("escalation")); // One that leads to nobody has a finding of its own.
        }
        return missing;
    }

    private static void add(@Nullable Located<String> text, List<Located<String>> texts) {
        if (text != null) {
            texts.add(text);
        }
    }

    private static void addUnlessWritten(String part, List<Located<String>> texts, List<String> missing) {
        String placeholder = Placeholder.among(texts);
        if (placeholder != null) {
            missing.add(Quote.of(part) + " (only " + Quote.of(placeholder) + ")");
        } else if (texts.isEmpty()) {
            missing.add(Quote.of(part));
        }
    }
}
