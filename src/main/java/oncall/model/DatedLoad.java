package oncall.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A load that applies from a day on.
 *
 * @param from the first day, or null for always
 * @param load the load until the next one applies
 */
public record DatedLoad(@Nullable LocalDate from, Load load) {}
