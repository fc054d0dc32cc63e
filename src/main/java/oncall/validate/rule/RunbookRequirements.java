package oncall.validate.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.TimeSpan;
import oncall.plan.FailureModeSpec;
import oncall.plan.MonitoringSpec;
import oncall.plan.MonitoringSpec.AlertSpec;
import oncall.plan.PipelineSpec;
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
            Located<String> name = pipeline.id() == null ? pipeline.name() : pipeline.id();
            List<String> missing = pipeline.whole() ? missing(pipeline, plan) : List.of();
            if (name != null && pipeline.tier() != null && !missing.isEmpty()) {
                String what = plan.requiresRunbook(pipeline) ? "a runbook" : "the outline of a runbook";
                String problem = "the tier " + Quote.of(pipeline.tier().value()) + " requires " + what
                        + ", but that of " + Quote.of(name.value()) + " lacks " + WordList.of(missing);
                String hint = "write what is missing, or choose a tier that requires no runbook";
                findings.error(pipeline.tier().location(), incomplete, problem, hint);
            }
            if (pipeline.monitoring() != null) {
                checkThresholds(pipeline.monitoring(), findings);
            }
            if (pipeline.sla() != null && tier != null) {
                Severity severity = plan.severity(pipeline);
                checkPromise(pipeline.sla().resolveWithin(), tier.resolveWithin(), tier, severity, findings);
                checkPromise(pipeline.sla().respondWithin(), tier.respondWithin(), tier, severity, findings);
            }
        }
    }

    /**
     * The keys of the parts that a required runbook lacks; none if it is not required. Another rule reports an escalation
     * that names nobody.
     */
    private static List<String> missing(PipelineSpec pipeline, PlanIndex plan) {
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
        boolean isOutline = plan.requiresOutline(pipeline);
        if (isOutline || plan.requiresRunbook(pipeline)) {
            addUnless(!Placeholder.is(pipeline.purpose()), "'purpose'", missing);
            addUnless(isOutline || hasAlerts, "'monitoring: alerts'", missing);
            addUnless(hasModes, "'failure_modes'", missing);
            addUnless(isOutline || hasText(pipeline.restart()), "'restart'", missing);
            addUnless(isOutline || hasText(pipeline.recovery()), "'recovery'", missing);
            addUnless(isOutline || !pipeline.escalation().isEmpty(), "'escalation'", missing);
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

    private void checkThresholds(MonitoringSpec monitoring, Diagnostics findings) {
        for (AlertSpec alert : monitoring.alerts()) {
            Located<String> place = alert.threshold() == null ? alert.name() : alert.threshold();
            if (alert.name() != null && place != null && Placeholder.is(alert.threshold())) {
                String problem = "the alert " + Quote.of(alert.name().value()) + " has no threshold";
                String hint = "write when it fires, such as 'threshold: no new partition for 6 h'";
                findings.warning(place.location(), noThreshold, problem, hint);
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
        checkReview(team.reviewed(), team.reviewEvery(), planAsks, scheduled.today(), findings);
        for (PipelineSpec pipeline : scheduled.index().pipelines()) {
            TierSpec tier = scheduled.index().tier(pipeline);
            Located<TimeSpan> every = null;
            String asks = "";
            boolean isWritten = pipeline.reviewed() != null
                    || missing(pipeline, scheduled.index()).isEmpty();
            if (pipeline.tier() != null && tier != null && tier.reviewEvery() != null && isWritten) {
                every = new Located<>(
                        tier.reviewEvery().value(), pipeline.tier().location());
                asks = "the tier " + Quote.of(pipeline.tier().value()) + " requires a review every ";
            }
            checkReview(pipeline.reviewed(), every, asks, scheduled.today(), findings);
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
