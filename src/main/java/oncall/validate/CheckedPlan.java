package oncall.validate;

import oncall.model.Plan;
import oncall.plan.PlanSpec;
import oncall.text.Diagnostics;
import org.jspecify.annotations.Nullable;

/**
 * A plan that was read and checked.
 *
 * @param spec the files as written
 * @param project what they mean, or null where errors leave nothing to work from
 * @param findings what was found; a check of the schedule adds to it
 */
public record CheckedPlan(PlanSpec spec, @Nullable Plan project, Diagnostics findings) {}
