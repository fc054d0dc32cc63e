package oncall.validate.rule;

import oncall.text.Diagnostics;

/** A rule that looks at the schedule which the files lead to. */
public interface ScheduleRule extends Rule {

    void check(ScheduledPlan plan, Diagnostics findings);
}
