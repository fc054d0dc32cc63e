package oncall.schedule;

import oncall.model.DateRange;
import oncall.model.Engineer;
import org.jspecify.annotations.Nullable;

/**
 * Someone who was asked to take a shift, or days of it, and could not.
 *
 * @param engineer who
 * @param inReturn the days of the shift that they would have given for it, or null where they would have given none
 * @param why why not
 */
public record Rejection(Engineer engineer, @Nullable DateRange inReturn, Ineligible why) {}
