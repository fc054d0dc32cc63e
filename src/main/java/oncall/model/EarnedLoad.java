package oncall.model;

/**
 * Who earned a share of a shift.
 *
 * @param engineer who
 * @param load with which load; their share is that divided by the sum of all who earned in the shift
 */
public record EarnedLoad(Engineer engineer, Load load) {}
