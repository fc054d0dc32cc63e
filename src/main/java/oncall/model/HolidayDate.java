package oncall.model;

import java.time.LocalDate;

/**
 * One day of a holiday.
 *
 * @param date the day
 * @param name what the holiday is called
 */
public record HolidayDate(LocalDate date, String name) implements Comparable<HolidayDate> {

    /** By date alone; who sorts keeps the order of those on one date. */
    @Override
    public int compareTo(HolidayDate other) {
        return date.compareTo(other.date);
    }
}
