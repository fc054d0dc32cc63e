package oncall.rotation.draft;

import java.util.List;
import oncall.schedule.Share;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn a shift is.
 *
 * @param member who, or null where nobody earns, and in imported shifts
 * @param had how many turns they had had before
 * @param earned what they had earned by then, in units of {@link Share#SHIFT}, rounded down
 * @param earning who earns in the shift, in order; the same list in the next shift if nothing changes
 * @param loads the sum of their loads, in hundredths
 * @param round how many of the order are on the team on all its days
 */
public record Turn(@Nullable Member member, int had, long earned, List<Earner> earning, int loads, int round) {}
