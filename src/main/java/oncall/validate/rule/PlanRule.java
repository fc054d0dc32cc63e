package oncall.validate.rule;

import oncall.plan.PlanSpec;
import oncall.text.Diagnostics;

/** A rule that looks at what is written in the files, which may be wrong in any other way too. */
public interface PlanRule {

    RuleInfo info();

    void check(PlanSpec plan, Diagnostics findings);
}
