package oncall.validate.rule;

import oncall.text.Diagnostics;
import oncall.validate.index.PlanIndex;

/** A rule that looks at what is written in the files, which may be wrong in any other way too. */
public abstract class PlanRule extends Rule {

    public abstract void check(PlanIndex plan, Diagnostics findings);
}
