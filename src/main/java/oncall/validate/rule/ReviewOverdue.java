package oncall.validate.rule;

import java.time.LocalDate;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.TierSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;

/** A runbook that was not reviewed for longer than its tier allows, or whose review lies in the future. */
public final class ReviewOverdue implements ScheduleRule {

    static final String ID = "review-overdue";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "A runbook was not reviewed within the time that its tier sets, or is said to have been in the future",
                "Steps that were right a year ago may do harm today.",
                example("2026-06-01"),
                example("2026-11-02"));
    }

    private static Example example(String reviewed) {
        return new Example("pipelines.yaml", """
                tiers: {investor: {review_every: 90d}}
                pipelines:
                  - id: profit
                    name: Profit
                    tier: investor
                    primary_owner: bob
                    secondary_owner: charlie
                    reviewed: REVIEWED
                """.replace("REVIEWED", reviewed));
    }

    @Override
    public void check(ScheduledPlan plan, Diagnostics findings) {
        TiersById tiers = new TiersById(plan.files());
        boolean haveCommonModes = IncompleteRunbook.haveCommonModes(plan.files());
        for (PipelineFileSpec file : plan.files().pipelineFiles()) {
            for (PipelineSpec pipeline : file.pipelines()) {
                TierSpec tier = tiers.of(pipeline);
                Located<LocalDate> reviewed = pipeline.reviewed();
                if (reviewed != null && reviewed.value().isAfter(plan.today())) {
                    findings.warning(
                            reviewed.location(),
                            ID,
                            "the review on " + reviewed.value() + " lies in the future",
                            "write the day of the last one; today is " + plan.today());
                } else if (tier != null
                        && tier.reviewEvery() != null
                        && pipeline.tier() != null
                        && (reviewed != null || pipeline.quiet())
                        && (reviewed != null || !hasToBeWritten(pipeline, tiers, haveCommonModes))) {
                    check(pipeline, pipeline.tier(), tier.reviewEvery().value().days(), plan.today(), findings);
                }
            }
        }
    }

    /** Whether there is not yet a whole runbook to be reviewed, which is told by itself. */
    private static boolean hasToBeWritten(PipelineSpec pipeline, TiersById tiers, boolean haveCommonModes) {
        return tiers.requiresRunbook(pipeline)
                && !IncompleteRunbook.missing(pipeline, haveCommonModes).isEmpty();
    }

    private static void check(
            PipelineSpec pipeline, Located<String> tier, int days, LocalDate today, Diagnostics findings) {
        Located<LocalDate> reviewed = pipeline.reviewed();
        String every = "every " + days + (days == 1 ? " day" : " days");
        if (reviewed == null) {
            findings.warning(
                    tier.location(),
                    ID,
                    "the tier " + Quote.of(tier.value()) + " asks for a review " + every + ", and "
                            + (pipeline.id() == null
                                    ? "this pipeline"
                                    : Quote.of(pipeline.id().value()))
                            + " has none",
                    "review the runbook, and write 'reviewed: " + today + "'");
            return;
        }
        LocalDate due = reviewed.value().plusDays(days);
        if (due.isBefore(today)) {
            long late = today.toEpochDay() - due.toEpochDay();
            findings.warning(
                    reviewed.location(),
                    ID,
                    "the runbook of "
                            + (pipeline.id() == null
                                    ? "this pipeline"
                                    : Quote.of(pipeline.id().value()))
                            + " was due for review on " + due + ", " + late + (late == 1 ? " day" : " days")
                            + " ago: the tier " + Quote.of(tier.value()) + " asks for one " + every,
                    "review it, and write 'reviewed: " + today + "'");
        }
    }
}
