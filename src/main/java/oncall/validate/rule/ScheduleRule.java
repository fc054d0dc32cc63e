package oncall.validate.rule;

import oncall.text.Diagnostics;

/** A rule that looks at the schedule which the files lead to. */
public abstract class ScheduleRule extends Rule {

    public abstract void check(ScheduledPlan plan, Diagnostics findings);
}
