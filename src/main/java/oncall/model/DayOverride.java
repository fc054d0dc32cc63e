package oncall.model;

import org.jspecify.annotations.Nullable;

/**
 * Some days of a shift that someone takes over.
 *
 * @param days the days
 * @param engineer who is on call on these days
 * @param insteadOf who would be on call otherwise
 * @param reason why, or null
 */
public record DayOverride(
        DateRange days,
        Engineer engineer,
        Engineer insteadOf,
        @Nullable String reason) {}
