package oncall.model;

import org.jspecify.annotations.Nullable;

/**
 * Days on which one engineer is away.
 *
 * @param days the days
 * @param reason why, or null
 * @param excused whether no duty is owed for shifts that it touches
 */
public record TimeOff(DateRange days, @Nullable String reason, boolean excused) {}
