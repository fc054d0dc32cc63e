package oncall.model;

import org.jspecify.annotations.Nullable;

/**
 * Someone takes some days of a shift.
 *
 * @param days the days
 * @param engineer who is on call on them
 * @param insteadOf who would be
 * @param reason why, or null
 */
public record DayOverride(
        DateRange days,
        Engineer engineer,
        Engineer insteadOf,
        @Nullable String reason) {}
