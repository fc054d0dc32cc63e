package oncall.rotation.timeline;

import org.jspecify.annotations.Nullable;

/**
 * Whose turn a shift is.
 *
 * @param member who, or null where nobody earns
 * @param had how many turns they had had before
 * @param hundredthsOwed how many hundredths of a turn they had earned above that, rounded; negative where they were ahead
 * @param loads the sum of the loads, in hundredths, of those who earn in the shift
 * @param round how many of the order are on the team on all its days
 */
public record Turn(@Nullable Member member, int had, long hundredthsOwed, int loads, int round) {}
