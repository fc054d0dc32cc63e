package oncall.model;

/**
 * An engineer who earned a share of a shift.
 *
 * @param load their load; their share is this load divided by the sum of the loads of all who earned in the shift
 */
public record EarnedLoad(Engineer engineer, Load load) {}
