package oncall.model;

import java.time.LocalDate;

/**
 * One day of a holiday.
 */
public record HolidayDate(LocalDate date, String name) implements Comparable<HolidayDate> {

    /** By date alone; a stable sort keeps the order of holidays on one date. */
    @Override
    public int compareTo(HolidayDate other) {
        return date.compareTo(other.date);
    }
}
