package oncall.model;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What the users of a pipeline were promised.
 *
 * @param resolveWithin how soon a failure is fixed, or null
 * @param deliveredBy when the data is there, on the team's wall clock, or null
 */
public record Sla(
        @Nullable TimeSpan resolveWithin, @Nullable LocalTime deliveredBy) {}
