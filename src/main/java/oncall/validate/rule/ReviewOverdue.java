package oncall.validate.rule;

import java.time.LocalDate;
import oncall.model.TimeSpan;
import oncall.plan.PipelineSpec;
import oncall.plan.TierSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.validate.index.PlanIndex;

/** A runbook whose last review is older than its tier allows, or is dated in the future. */
public final class ReviewOverdue extends ScheduleRule {

    @Override
    protected RuleInfo describe() {
        return RuleInfo.warning(
                        "review-overdue",
                        "The runbook's last review is older than its tier allows, or is dated in the future")
                .because("Steps that were right a year ago may do harm today.")
                .given("pipelines.yaml", "tiers: {investor: {review_every: 90d}}")
                .example("pipelines.yaml", "    reviewed: 2026-06-01", "    reviewed: 2026-11-02");
    }

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        for (PipelineSpec pipeline : scheduled.index().pipelines()) {
            TierSpec tier = scheduled.index().tier(pipeline);
            Located<TimeSpan> every = tier == null ? null : tier.reviewEvery();
            Located<LocalDate> reviewed = pipeline.reviewed();
            if (reviewed != null && reviewed.value().isAfter(scheduled.today())) {
                findings.warning(
                        reviewed.location(),
                        this,
                        "the review on " + reviewed.value() + " is in the future",
                        "write the day of the last review (today is " + scheduled.today() + ")");
            } else if (every != null && pipeline.tier() != null) {
                checkAge(pipeline, pipeline.tier(), every.value(), scheduled, findings);
            }
        }
    }

    private void checkAge(
            PipelineSpec pipeline,
            Located<String> tier,
            TimeSpan every,
            ScheduledPlan scheduled,
            Diagnostics findings) {
        String asks = "the tier " + Quote.of(tier.value()) + " requires a review every " + every.text();
        String hint = "review the runbook, and write 'reviewed: " + scheduled.today() + "'";
        Located<LocalDate> reviewed = pipeline.reviewed();
        if (reviewed != null) {
            LocalDate due = reviewed.value().plusDays(every.days());
            if (due.isBefore(scheduled.today())) {
                findings.warning(reviewed.location(), this, asks + ", but the last one was due on " + due, hint);
            }
        } else if (!lacksRunbook(pipeline, scheduled.index())) {
            findings.warning(tier.location(), this, asks + ", but this pipeline has had none", hint);
        }
    }

    /** Whether a required runbook is not written yet, which another rule reports. */
    private static boolean lacksRunbook(PipelineSpec pipeline, PlanIndex plan) {
        return plan.requiresRunbook(pipeline)
                && !IncompleteRunbook.missing(pipeline, plan).isEmpty();
    }
}
