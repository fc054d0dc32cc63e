package oncall.validate.rule;

import java.time.LocalDate;
import oncall.model.TimeSpan;
import oncall.plan.PipelineSpec;
import oncall.plan.TeamSpec;
import oncall.plan.TierSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.validate.index.PlanIndex;
import org.jspecify.annotations.Nullable;

/** A last review of the plan or of a runbook that is older than allowed, or dated in the future. */
public final class ReviewOverdue extends Rule {

    private final RuleInfo rule = add(RuleInfo.warning(
                    "review-overdue", "A review of the plan or of a runbook is overdue, or is dated in the future")
            .because("Steps that were right a year ago may do harm today.")
            .given("pipelines.yaml", "tiers: {investor: {review_every: 90d}}")
            .example("pipelines.yaml", "    reviewed: 2026-06-01", "    reviewed: 2026-11-02"));

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        TeamSpec team = scheduled.team();
        checkDate(team.reviewed(), scheduled, findings);
        if (team.reviewEvery() != null) {
            TimeSpan every = team.reviewEvery().value();
            String asks = "the plan asks for a review of ownership and schedule every " + every.text();
            String hint = "review them, and write 'reviewed: " + scheduled.today() + "'";
            Located<LocalDate> reviewed = team.reviewed();
            LocalDate due = reviewed == null ? null : reviewed.value().plusDays(every.days());
            if (reviewed == null || due == null) {
                findings.warning(team.reviewEvery().location(), rule, asks + ", but there has been none", hint);
            } else if (due.isBefore(scheduled.today())) {
                findings.warning(reviewed.location(), rule, asks + ", but one has been due since " + due, hint);
            }
        }
        for (PipelineSpec pipeline : scheduled.index().pipelines()) {
            TierSpec tier = scheduled.index().tier(pipeline);
            Located<TimeSpan> every = tier == null ? null : tier.reviewEvery();
            Located<LocalDate> reviewed = pipeline.reviewed();
            if (!checkDate(reviewed, scheduled, findings) && every != null && pipeline.tier() != null) {
                checkAge(pipeline, pipeline.tier(), every.value(), scheduled, findings);
            }
        }
    }

    /** Reports a review in the future. Returns whether the review is one. */
    private boolean checkDate(@Nullable Located<LocalDate> reviewed, ScheduledPlan scheduled, Diagnostics findings) {
        if (reviewed == null || !reviewed.value().isAfter(scheduled.today())) {
            return false;
        }
        String problem = "the review on " + reviewed.value() + " is in the future";
        String hint = "write the day of the last review (today is " + scheduled.today() + ")";
        findings.warning(reviewed.location(), rule, problem, hint);
        return true;
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
                findings.warning(reviewed.location(), rule, asks + ", but one has been due since " + due, hint);
            }
        } else if (!lacksRunbook(pipeline, scheduled.index())) {
            findings.warning(tier.location(), rule, asks + ", but this pipeline has had none", hint);
        }
    }

    /** Whether a required runbook is not written yet, which another rule reports. */
    private static boolean lacksRunbook(PipelineSpec pipeline, PlanIndex plan) {
        return plan.requiresRunbook(pipeline)
                && !IncompleteRunbook.missing(pipeline, plan).isEmpty();
    }
}
