package oncall.model;

import org.jspecify.annotations.Nullable;

/**
 * Some on-call days that someone takes over.
 *
 * @param engineer who is on call on these days
 * @param insteadOf who would be on call otherwise, in either role; null for the person, if any, who has the role
 * @param role the role; null for the role of {@code insteadOf}, or for primary without one
 * @param reason why, or null
 */
public record DayOverride(
        DateRange days,
        Engineer engineer,
        @Nullable Engineer insteadOf,
        @Nullable Role role,
        @Nullable String reason) {}
