package oncall.model;

import java.time.LocalDate;

/**
 * One day of a holiday.
 *
 * @param date the day
 * @param name what the holiday is called
 */
public record HolidayDate(LocalDate date, String name) {}
