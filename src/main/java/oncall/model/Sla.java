package oncall.model;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a pipeline's users were promised.
 *
 * @param resolveWithin how soon a failure is fixed, or null
 * @param respondWithin how soon somebody begins to work on a failure, or null
 * @param deliveredBy when the data is ready, on the team's wall clock, or null
 */
public record Sla(
        @Nullable TimeSpan resolveWithin,
        @Nullable TimeSpan respondWithin,
        @Nullable LocalTime deliveredBy) {}
