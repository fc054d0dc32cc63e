package oncall.validate.rule;

import java.time.LocalDate;
import oncall.model.TimeSpan;
import oncall.plan.PipelineSpec;
import oncall.plan.TierSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.validate.index.PlanIndex;

/** A runbook that was not reviewed for longer than its tier allows, or whose review is in the future. */
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
        PlanIndex plan = scheduled.index();
        for (PipelineSpec pipeline : plan.pipelines()) {
            TierSpec tier = plan.tier(pipeline);
            Located<TimeSpan> every = tier == null ? null : tier.reviewEvery();
            Located<LocalDate> reviewed = pipeline.reviewed();
            if (reviewed != null && reviewed.value().isAfter(scheduled.today())) {
                findings.warning(
                        reviewed.location(),
                        this,
                        "the review on " + reviewed.value() + " is in the future",
                        "write the day of the last one (today is " + scheduled.today() + ")");
            } else if (every != null && pipeline.tier() != null && (reviewed != null || isReviewable(pipeline, plan))) {
                check(pipeline, pipeline.tier(), every.value().days(), scheduled.today(), findings);
            }
        }
    }

    /** Whether there is a runbook to review. One that is still to be written has a finding of its own. */
    private static boolean isReviewable(PipelineSpec pipeline, PlanIndex plan) {
        return pipeline.quiet()
                && (!plan.requiresRunbook(pipeline)
                        || IncompleteRunbook.missing(pipeline, plan).isEmpty());
    }

    private void check(PipelineSpec pipeline, Located<String> tier, int days, LocalDate today, Diagnostics findings) {
        String what =
                pipeline.id() == null ? "this pipeline" : Quote.of(pipeline.id().value());
        String every = "every " + days + (days == 1 ? " day" : " days");
        Located<LocalDate> reviewed = pipeline.reviewed();
        if (reviewed == null) {
            findings.warning(
                    tier.location(),
                    this,
                    "the tier " + Quote.of(tier.value()) + " asks for a review " + every + ", and " + what
                            + " has none",
                    "review the runbook, and write 'reviewed: " + today + "'");
            return;
        }
        LocalDate due = reviewed.value().plusDays(days);
        long late = today.toEpochDay() - due.toEpochDay();
        if (late > 0) {
            findings.warning(
                    reviewed.location(),
                    this,
                    "the runbook of " + what + " was due for review on " + due + ", " + late
                            + (late == 1 ? " day" : " days") + " ago: the tier " + Quote.of(tier.value())
                            + " asks for one " + every,
                    "review it, and write 'reviewed: " + today + "'");
        }
    }
}
