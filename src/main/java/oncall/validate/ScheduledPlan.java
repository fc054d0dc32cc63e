package oncall.validate;

import oncall.config.TeamSpec;
import oncall.model.Project;
import oncall.schedule.Schedule;

/**
 * A plan with a schedule that it leads to.
 *
 * @param team the file to point at
 * @param project what the files mean
 * @param schedule the shifts to look at, and those faults that are to be told
 */
public record ScheduledPlan(TeamSpec team, Project project, Schedule schedule) {}
