package oncall.rotation.draft;

import oncall.schedule.Share;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn a shift is.
 *
 * @param member who, or null where nobody earns
 * @param had how many turns they had had before
 * @param earned what they had earned by then, in units of {@link Share#SHIFT}, rounded down
 * @param loads the sum of the loads, in hundredths, of those who earn in the shift
 * @param round how many of the order are on the team on all its days
 */
public record Turn(@Nullable Member member, int had, long earned, int loads, int round) {}
