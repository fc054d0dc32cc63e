package oncall.validate.rule;

import oncall.text.Diagnostics;

/** A rule that checks the schedule of a plan. */
public abstract class ScheduleRule extends Rule {

    public abstract void check(ScheduledPlan plan, Diagnostics findings);
}
