package oncall.report.handoff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * A review that is due.
 *
 * @param pipeline whose runbook; null for the plan itself
 * @param due the last day on which it is in time; null if there was never one
 */
public record ReviewDue(
        @Nullable Pipeline pipeline, @Nullable LocalDate due) {

    /**
     * The reviews that are due on a day, those of the plan and of runbooks that are to be reviewed every so often. The
     * plan comes first, and runbooks that never were last.
     *
     * @param reviewed when the plan was reviewed, or null
     * @param every how often it is, or null
     */
    public static List<ReviewDue> by(LocalDate day, Plan plan, @Nullable LocalDate reviewed, @Nullable TimeSpan every) {
        List<ReviewDue> all = new ArrayList<>();
        List<ReviewDue> never = new ArrayList<>();
        add(null, reviewed, every, day, all, all);
        for (Pipeline pipeline : plan.pipelines()) {
            TimeSpan ofTier = pipeline.tier() == null ? null : pipeline.tier().reviewEvery();
            add(pipeline, pipeline.reviewed(), ofTier, day, all, never);
        }
        all.addAll(never);
        return all;
    }

    private static void add(
            @Nullable Pipeline pipeline,
            @Nullable LocalDate reviewed,
            @Nullable TimeSpan every,
            LocalDate day,
            List<ReviewDue> dated,
            List<ReviewDue> never) {
        LocalDate due = reviewed == null || every == null ? null : reviewed.plusDays(every.days());
        if (due != null && !due.isAfter(day)) {
            dated.add(new ReviewDue(pipeline, due));
        } else if (reviewed == null && every != null) {
            never.add(new ReviewDue(pipeline, null));
        }
    }
}
