package oncall.validate.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.TimeSpan;
import oncall.plan.FailureModeSpec;
import oncall.plan.MonitoringSpec;
import oncall.plan.MonitoringSpec.AlertSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.SlaSpec;
import oncall.plan.TeamSpec;
import oncall.plan.TierSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.text.Severity;
import oncall.text.WordList;
import oncall.validate.index.PlanIndex;
import org.jspecify.annotations.Nullable;

/** Runbooks that lack what their tier requires, that contradict it, or that nobody has reviewed for too long. */
public final class RunbookRequirements extends Rule {

    private final RuleInfo incomplete = add(RuleInfo.error(
                    "incomplete-runbook",
                    "A pipeline whose tier requires a runbook lacks a part of it: purpose, alerts, failure modes,"
                            + " restart, recovery or escalation; or, for an outline, purpose or failure modes")
            .because("At night the person on call needs each of them and has nobody to ask.")
            .given("pipelines.yaml", ExamplePlan.RUNBOOK)
            .example("pipelines.yaml", "    recovery: [?]", "TBD", "Backfill from the raw layer"));

    private final RuleInfo noThreshold = add(RuleInfo.warning("alert-without-threshold", "An alert has no threshold")
            .because("The person who is paged cannot tell what happened, or whether it is over.")
            .example(
                    "pipelines.yaml",
                    "    monitoring: {alerts: [{name: Late close, ?}]}",
                    "severity: critical",
                    "threshold: no new partition for 6 h"));

    private final RuleInfo slower = add(RuleInfo.errorByTier(
                    "slower-than-tier", "A pipeline's resolve_within or respond_within is longer than that of its tier")
            .because("Runbooks would give people more time than the tier promises.")
            .given("pipelines.yaml", ExamplePlan.RUNBOOK)
            .example("pipelines.yaml", "    sla: {resolve_within: ?}", "1d", "2h"));

    private final RuleInfo overdue = add(RuleInfo.warning(
                    "review-overdue", "A review of the plan or of a runbook is overdue, or is dated in the future")
            .because("Steps that were right a year ago may do harm today.")
            .given("pipelines.yaml", "tiers: {investor: {review_every: 90d}}")
            .example("pipelines.yaml", "    reviewed: ?", "2026-06-01", "2026-11-02"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        for (PipelineSpec pipeline : plan.pipelines()) {
            TierSpec tier = plan.tier(pipeline);
            Located<String> required = pipeline.get(PipelineSpec.TIER);
            String name = pipeline.or(PipelineSpec.ID, pipeline.or(PipelineSpec.NAME, ""));
            List<String> missing = pipeline.whole() ? missing(pipeline, plan) : List.of();
            if (required != null && !missing.isEmpty()) {
                String what = plan.requiresRunbook(pipeline) ? "a runbook" : "the outline of a runbook";
                String problem = "the tier " + Quote.of(required.value()) + " requires " + what + ", but that of "
                        + Quote.of(name) + " lacks " + WordList.of(missing);
                String hint = "write what is missing, or choose a tier that requires no runbook";
                findings.error(required.location(), incomplete, problem, hint);
            }
            checkThresholds(pipeline, findings);
            SlaSpec sla = pipeline.get(PipelineSpec.SLA);
            if (sla != null && tier != null) {
                Severity severity = plan.severity(pipeline);
                checkPromise(
                        sla.get(SlaSpec.RESOLVE_WITHIN), tier.get(TierSpec.RESOLVE_WITHIN), tier, severity, findings);
                checkPromise(
                        sla.get(SlaSpec.RESPOND_WITHIN), tier.get(TierSpec.RESPOND_WITHIN), tier, severity, findings);
            }
        }
    }

    /**
     * The keys of the parts that a required runbook lacks; none if it is not required. Another rule reports an escalation
     * that names nobody.
     */
    private static List<String> missing(PipelineSpec pipeline, PlanIndex plan) {
        boolean hasAlerts = false;
        for (AlertSpec alert : alerts(pipeline)) {
            hasAlerts |= !Placeholder.is(alert.get(AlertSpec.NAME));
        }
        boolean hasModes = plan.hasCommonFailureModes();
        for (FailureModeSpec mode : pipeline.list(PipelineSpec.FAILURE_MODES)) {
            hasModes |= !Placeholder.is(mode.get(FailureModeSpec.TITLE));
        }
        List<String> missing = new ArrayList<>();
        boolean isOutline = plan.requiresOutline(pipeline);
        if (isOutline || plan.requiresRunbook(pipeline)) {
            addUnless(!Placeholder.is(pipeline.get(PipelineSpec.PURPOSE)), "'purpose'", missing);
            addUnless(isOutline || hasAlerts, "'monitoring: alerts'", missing);
            addUnless(hasModes, "'failure_modes'", missing);
            addUnless(isOutline || hasText(pipeline.list(PipelineSpec.RESTART)), "'restart'", missing);
            addUnless(isOutline || hasText(pipeline.list(PipelineSpec.RECOVERY)), "'recovery'", missing);
            addUnless(isOutline || !pipeline.list(PipelineSpec.ESCALATION).isEmpty(), "'escalation'", missing);
        }
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

    private static List<AlertSpec> alerts(PipelineSpec pipeline) {
        MonitoringSpec monitoring = pipeline.get(PipelineSpec.MONITORING);
        return monitoring == null ? List.of() : monitoring.list(MonitoringSpec.ALERTS);
    }

    private void checkThresholds(PipelineSpec pipeline, Diagnostics findings) {
        for (AlertSpec alert : alerts(pipeline)) {
            Located<String> name = alert.get(AlertSpec.NAME);
            Located<String> threshold = alert.get(AlertSpec.THRESHOLD);
            if (name != null && Placeholder.is(threshold)) {
                String problem = "the alert " + Quote.of(name.value()) + " has no threshold";
                String hint = "write when it fires, such as 'threshold: no new partition for 6 h'";
                findings.warning((threshold == null ? name : threshold).location(), noThreshold, problem, hint);
            }
        }
    }

    private void checkPromise(
            @Nullable Located<TimeSpan> promised,
            @Nullable Located<TimeSpan> allowed,
            TierSpec tier,
            Severity severity,
            Diagnostics findings) {
        TimeSpan most = allowed == null ? null : allowed.value();
        boolean isSlower = promised != null && most != null && promised.value().minutes() > most.minutes();
        if (promised != null && most != null && tier.id() != null && isSlower) {
            String problem = promised.value().text() + " is longer than the " + most.text() + " that the tier "
                    + Quote.of(tier.id().value()) + " allows";
            String hint = "write " + most.text() + " or less, or choose another tier";
            findings.found(severity, promised.location(), slower, problem, hint);
        }
    }

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        TeamSpec team = scheduled.team();
        String planAsks = "the plan asks for a review of ownership and schedule every ";
        checkReview(
                team.get(TeamSpec.REVIEWED), team.get(TeamSpec.REVIEW_EVERY), planAsks, scheduled.today(), findings);
        for (PipelineSpec pipeline : scheduled.index().pipelines()) {
            TierSpec tier = scheduled.index().tier(pipeline);
            Located<TimeSpan> every = null;
            String asks = "";
            Located<LocalDate> reviewed = pipeline.get(PipelineSpec.REVIEWED);
            Located<String> requiring = pipeline.get(PipelineSpec.TIER);
            boolean isWritten =
                    reviewed != null || missing(pipeline, scheduled.index()).isEmpty();
            if (requiring != null && tier != null && tier.get(TierSpec.REVIEW_EVERY) != null && isWritten) {
                every = new Located<>(tier.value(TierSpec.REVIEW_EVERY), requiring.location());
                asks = "the tier " + Quote.of(requiring.value()) + " requires a review every ";
            }
            checkReview(reviewed, every, asks, scheduled.today(), findings);
        }
    }

    /** Checks the date of the last review. The place of the time between reviews is that for a review never made. */
    private void checkReview(
            @Nullable Located<LocalDate> reviewed,
            @Nullable Located<TimeSpan> every,
            String asks,
            LocalDate today,
            Diagnostics findings) {
        String hint = "review it, then write 'reviewed: " + today + "'";
        if (reviewed != null && reviewed.value().isAfter(today)) {
            String problem = "the review on " + reviewed.value() + " is in the future";
            String lastDay = "write the day of the last review (today is " + today + ")";
            findings.warning(reviewed.location(), overdue, problem, lastDay);
        } else if (every != null && reviewed == null) {
            String problem = asks + every.value().text() + ", but there has been none";
            findings.warning(every.location(), overdue, problem, hint);
        } else if (every != null && reviewed != null) {
            LocalDate due = reviewed.value().plusDays(every.value().days());
            if (due.isBefore(today)) {
                String problem = asks + every.value().text() + ", but one has been due since " + due;
                findings.warning(reviewed.location(), overdue, problem, hint);
            }
        }
    }
}
