package oncall.validate.rule;

import oncall.text.Diagnostics;
import oncall.validate.index.PlanIndex;

/** A rule that checks the files as written, which may contain any other mistake too. */
public abstract class PlanRule extends Rule {

    public abstract void check(PlanIndex plan, Diagnostics findings);
}
