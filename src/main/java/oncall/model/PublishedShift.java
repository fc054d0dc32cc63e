package oncall.model;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shift that was published. Only what people agree on afterwards changes it; the other files do not.
 *
 * @param days its on-call days
 * @param startsAt when it begins
 * @param endsAt when it ends, which is when the next begins
 * @param primary who is primary on all days that no cover names, or null for nobody
 * @param secondary who is secondary on all days that no cover names, or null for nobody
 * @param covers days on which someone else, or nobody, has a role; by date
 * @param changes how the whole shift changed hands
 * @param accounts what it counts for in turns and shares; null for an imported shift, which counts for nobody
 */
public record PublishedShift(
        DateRange days,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        @Nullable Engineer primary,
        @Nullable Engineer secondary,
        List<Cover> covers,
        List<Change> changes,
        @Nullable Accounts accounts) {}
