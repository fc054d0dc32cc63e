package oncall.validate.rule;

import java.util.ArrayList;
import java.util.List;
import oncall.plan.FailureModeSpec;
import oncall.plan.MonitoringSpec.AlertSpec;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.PlanSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Location;
import oncall.text.Quote;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;
import org.jspecify.annotations.Nullable;

/** A runbook that its tier requires, and that lacks parts. */
public final class IncompleteRunbook implements PlanRule {

    static final String ID = "incomplete-runbook";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.ERROR,
                false,
                "A pipeline whose tier requires a runbook lacks a part of it: purpose, alerts, failure modes, restart,"
                        + " recovery or escalation",
                "At night the person on call needs each of them, and cannot ask.",
                new Example("pipelines.yaml", """
                        tiers: {investor: {runbook: required}}
                        pipelines:
                          - id: profit
                            name: Profit
                            tier: investor
                            primary_owner: bob
                            secondary_owner: charlie
                            purpose: Tells investors what was earned.
                            monitoring: {alerts: [{name: Late, threshold: Not there at 06:00}]}
                            failure_modes: [{title: Ledger closes late}]
                            escalation: [{who: Head of Data}]
                        """),
                new Example("pipelines.yaml", """
                        tiers: {investor: {runbook: required}}
                        pipelines:
                          - id: profit
                            name: Profit
                            tier: investor
                            primary_owner: bob
                            secondary_owner: charlie
                            purpose: Tells investors what was earned.
                            monitoring: {alerts: [{name: Late, threshold: Not there at 06:00}]}
                            failure_modes: [{title: Ledger closes late}]
                            restart: [Run the month again]
                            recovery: [Backfill from the raw layer]
                            escalation: [{who: Head of Data}]
                        """));
    }

    @Override
    public void check(PlanSpec plan, Diagnostics findings) {
        TiersById tiers = new TiersById(plan);
        boolean haveCommonModes = haveCommonModes(plan);
        for (PipelineFileSpec file : plan.pipelineFiles()) {
            for (PipelineSpec pipeline : file.pipelines()) {
                if (pipeline.whole() && tiers.requiresRunbook(pipeline)) {
                    check(pipeline, haveCommonModes, findings);
                }
            }
        }
    }

    private static void check(PipelineSpec pipeline, boolean haveCommonModes, Diagnostics findings) {
        Located<String> name = pipeline.id() == null ? pipeline.name() : pipeline.id();
        Located<String> tier = pipeline.tier();
        List<String> missing = missing(pipeline, haveCommonModes);
        if (name == null || tier == null || missing.isEmpty()) {
            return;
        }
        Location place = tier.location();
        boolean isOne = missing.size() == 1;
        findings.error(
                place,
                ID,
                "the tier " + Quote.of(tier.value()) + " requires a runbook, and that of " + Quote.of(name.value())
                        + " lacks " + Words.all(missing),
                "write " + (isOne ? "it" : "them") + ", or choose a tier that requires no runbook");
    }

    /** Whether there are failure modes that are part of every runbook. */
    static boolean haveCommonModes(PlanSpec plan) {
        for (PipelineFileSpec file : plan.pipelineFiles()) {
            if (!file.failureModes().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The parts that the runbook lacks, by their keys, as messages tell them. */
    static List<String> missing(PipelineSpec pipeline, boolean haveCommonModes) {
        List<String> missing = new ArrayList<>();
        add(pipeline.purpose() == null ? List.of() : List.of(pipeline.purpose()), "purpose", missing);
        add(alerts(pipeline), "monitoring: alerts", missing);
        if (!haveCommonModes) {
            add(failureModes(pipeline), "failure_modes", missing);
        }
        add(pipeline.restart(), "restart", missing);
        add(pipeline.recovery(), "recovery", missing);
        if (pipeline.escalation().isEmpty()) {
            missing.add(Quote.of("escalation")); // One that leads to nobody has a finding of its own.
        }
        return missing;
    }

    private static void add(List<Located<String>> texts, String part, List<String> missing) {
        String placeholder = Placeholder.among(texts);
        if (placeholder != null) {
            missing.add(Quote.of(part) + " (only " + Quote.of(placeholder) + " stands there)");
        } else if (texts.isEmpty()) {
            missing.add(Quote.of(part));
        }
    }

    private static List<Located<String>> alerts(PipelineSpec pipeline) {
        List<Located<String>> names = new ArrayList<>();
        if (pipeline.monitoring() != null) {
            for (AlertSpec alert : pipeline.monitoring().alerts()) {
                addUnlessNull(alert.name(), names);
            }
        }
        return names;
    }

    private static List<Located<String>> failureModes(PipelineSpec pipeline) {
        List<Located<String>> titles = new ArrayList<>();
        for (FailureModeSpec mode : pipeline.failureModes()) {
            addUnlessNull(mode.title(), titles);
        }
        return titles;
    }

    private static void addUnlessNull(@Nullable Located<String> text, List<Located<String>> texts) {
        if (text != null) {
            texts.add(text);
        }
    }
}
