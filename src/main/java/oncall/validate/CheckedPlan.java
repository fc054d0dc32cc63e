package oncall.validate;

import oncall.model.Plan;
import oncall.plan.PlanSpec;
import oncall.plan.Resolver;
import oncall.text.Diagnostic;
import oncall.text.Diagnostics;
import oncall.validate.index.PlanIndex;
import oncall.validate.rule.PlanRule;
import org.jspecify.annotations.Nullable;

/**
 * A plan that was read, and checked as far as commands need that work from it.
 *
 * @param index the files as written
 * @param plan what they mean, or null if errors leave nothing to work from
 * @param findings what was found so far; {@code Validator} adds to it
 */
public record CheckedPlan(PlanIndex index, @Nullable Plan plan, Diagnostics findings) {

    /**
     * Applies the rules whose errors leave nothing to work from.
     *
     * @param findings what was found when the files were read
     */
    public static CheckedPlan of(PlanSpec spec, Diagnostics findings) {
        PlanIndex index = new PlanIndex(spec);
        for (PlanRule rule : Rules.stopping()) {
            rule.check(index, findings);
        }
        return new CheckedPlan(index, stops(findings) ? null : Resolver.resolve(spec), findings);
    }

    /** The files as written. */
    public PlanSpec spec() {
        return index.plan();
    }

    private static boolean stops(Diagnostics findings) {
        for (Diagnostic finding : findings.sorted()) {
            if (Rules.stops(finding)) {
                return true;
            }
        }
        return false;
    }
}
