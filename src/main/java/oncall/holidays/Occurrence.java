package oncall.holidays;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A holiday in one year.
 *
 * @param holiday a key of Jollyday, or the holiday's name
 * @param date the day itself
 * @param observed the day on which it is observed too; null if there is none
 */
record Occurrence(String holiday, LocalDate date, @Nullable LocalDate observed) {}
