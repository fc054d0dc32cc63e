package oncall.validate;

import oncall.model.Plan;
import oncall.plan.PlanSpec;
import oncall.text.Diagnostic;
import oncall.text.Diagnostics;
import oncall.validate.index.PlanIndex;
import oncall.validate.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A plan that was read, with the checks that commands need before they can work with it.
 *
 * @param index the files as written
 * @param plan the plan, or null if errors make it unusable
 * @param findings the findings so far; {@code Validator} adds to them
 */
public record CheckedPlan(PlanIndex index, @Nullable Plan plan, Diagnostics findings) {

    /**
     * Applies the rules whose errors make a plan unusable.
     *
     * @param findings the findings of reading the files
     */
    public static CheckedPlan of(PlanSpec spec, Diagnostics findings) {
        PlanIndex index = new PlanIndex(spec);
        for (Rule rule : Rules.stopping()) {
            rule.check(index, findings);
        }
        return new CheckedPlan(index, stops(findings) ? null : spec.meant(), findings);
    }

    /** The same plan with what else can be read of the published shifts, though days are missing between them. */
    public CheckedPlan withReadable(PlanSpec spec) {
        Diagnostics unread = new Diagnostics();
        for (Rule rule : Rules.stoppingParts()) {
            rule.check(new PlanIndex(spec), unread);
        }
        return plan == null || stops(unread) ? this : new CheckedPlan(index, spec.meant(), findings);
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
