package oncall.validate.rule;

import java.time.LocalDate;
import java.util.Objects;
import oncall.model.Plan;
import oncall.plan.PlanSpec;
import oncall.plan.TeamSpec;
import oncall.schedule.Schedule;

/**
 * A plan with a schedule that it leads to.
 *
 * @param files the files to point at
 * @param project what the files mean
 * @param schedule the shifts to look at, and those faults that are to be told
 * @param today the day that counts as today; what lies before it cannot be mended
 */
public record ScheduledPlan(PlanSpec files, Plan project, Schedule schedule, LocalDate today) {

    /** The file team.yaml. */
    public TeamSpec team() {
        return Objects.requireNonNull(files.team());
    }
}
