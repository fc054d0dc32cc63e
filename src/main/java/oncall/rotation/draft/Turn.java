package oncall.rotation.draft;

import java.util.List;
import oncall.schedule.Share;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn a shift is.
 *
 * @param member whose turn it is; null if nobody earns, and for imported shifts
 * @param had the number of their earlier turns
 * @param earned how much they had earned by then, in units of {@link Share#SHIFT}, rounded down
 * @param earning the members who earn in the shift
 * @param loads the sum of their loads, in hundredths
 * @param round the number of members in the order who are on the team on all its days
 */
public record Turn(@Nullable Member member, int had, long earned, List<Earner> earning, int loads, int round) {}
