package oncall.schedule;

import oncall.model.DateRange;
import oncall.model.Engineer;
import org.jspecify.annotations.Nullable;

/**
 * Someone who was asked to take a shift, or some of its days, and could not.
 *
 * @param inReturn the days of the shift that they would have given in return, or null for none
 */
public record Rejection(Engineer engineer, @Nullable DateRange inReturn, Ineligible why) {}
