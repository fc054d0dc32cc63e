package oncall.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a shift has the primary that it has.
 *
 * @param turnsHad the number of earlier turns of the person whose turn it is
 * @param earned how much they had earned by then, in units of {@link Share#SHIFT}
 * @param attempts the remedies that were tried, in order
 * @param balance how holidays were balanced; null if they were not
 */
public record Rationale(
        int turnsHad,
        long earned,
        List<RemedyAttempt> attempts,
        @Nullable HolidayBalance balance) {}
