package oncall.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Some days in a row.
 *
 * @param from the first day
 * @param to the last day, included, not before {@code from}
 */
public record DateRange(LocalDate from, LocalDate to) {

    /** The later of two days; the first if there is no other. */
    public static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    public boolean overlaps(DateRange other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }

    /** The days in both ranges, which must overlap. */
    public DateRange intersection(DateRange other) {
        return new DateRange(other.from.isAfter(from) ? other.from : from, other.to.isBefore(to) ? other.to : to);
    }

    /** All days from the first of either range to the last. */
    public DateRange and(DateRange other) {
        return new DateRange(other.from.isBefore(from) ? other.from : from, other.to.isAfter(to) ? other.to : to);
    }

    /** The number of days, at least 1. */
    public int days() {
        return (int) (to.toEpochDay() - from.toEpochDay()) + 1;
    }
}
