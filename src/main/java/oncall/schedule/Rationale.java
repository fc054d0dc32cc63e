package oncall.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a shift has the primary that it has.
 *
 * @param turnsHad how many turns the one whose turn it is had had before
 * @param earned what they had earned by then, in units of {@link Share#SHIFT}
 * @param attempts the remedies that were tried, in order
 * @param balance what was weighed for a fair share of holidays; null where nothing was
 */
public record Rationale(
        int turnsHad,
        long earned,
        List<RemedyAttempt> attempts,
        @Nullable HolidayBalance balance) {}
