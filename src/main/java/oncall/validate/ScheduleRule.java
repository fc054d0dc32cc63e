package oncall.validate;

import oncall.config.TeamSpec;
import oncall.schedule.Schedule;
import oncall.source.Diagnostics;

/** A rule that looks at the schedule which the files lead to. */
public interface ScheduleRule {

    RuleInfo info();

    /**
     * Looks at one schedule.
     *
     * @param team the file to point at
     * @param schedule the shifts to look at
     */
    void check(TeamSpec team, Schedule schedule, Diagnostics findings);
}
