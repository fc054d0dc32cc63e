package oncall.validate.rule;

import java.time.LocalDate;
import java.util.Objects;
import oncall.model.Plan;
import oncall.plan.RotationSpec;
import oncall.plan.TeamSpec;
import oncall.schedule.Schedule;
import oncall.validate.index.PlanIndex;

/**
 * A plan with a schedule that it leads to.
 *
 * @param index the files to point at
 * @param plan what the files mean
 * @param schedule the shifts to look at, and the changes to report that cannot be applied
 * @param today the day that counts as today; what is before it cannot be fixed
 */
public record ScheduledPlan(PlanIndex index, Plan plan, Schedule schedule, LocalDate today) {

    /** The file team.yaml, without which there is no schedule. */
    public TeamSpec team() {
        return Objects.requireNonNull(index.team());
    }

    /** The rotation, without which there is no schedule. */
    public RotationSpec rotation() {
        return Objects.requireNonNull(index.rotation());
    }
}
