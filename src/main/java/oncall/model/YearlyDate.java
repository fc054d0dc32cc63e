package oncall.model;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;

/**
 * A day of every year. The JDK's {@code MonthDay} would do, but loading it takes long, since it brings a parser of
 * dates.
 *
 * @param month 1 to 12
 * @param day 1 to the last day of the month; up to 29 in February
 */
public record YearlyDate(int month, int day) {

    private static final int LEAP_YEAR = 2024;
    private static final int DAYS = 366;

    /** Whether the year has this day: only leap years have 29 February. */
    public boolean isIn(int year) {
        return month != 2 || day != 29 || IsoChronology.INSTANCE.isLeapYear(year);
    }

    /** Whether it comes before the other day in a year. */
    public boolean isBefore(YearlyDate other) {
        return month != other.month ? month < other.month : day < other.day;
    }

    /** The number of days to the other day, both included; in the next year, if it comes before this one. */
    public int daysUntil(YearlyDate last) {
        return Math.floorMod(last.in(LEAP_YEAR).getDayOfYear() - in(LEAP_YEAR).getDayOfYear(), DAYS) + 1;
    }

    /** The date in a year that has this day. */
    public LocalDate in(int year) {
        return LocalDate.of(year, month, day);
    }

    /** The day as files write it, such as {@code 12-25}. A record's own text would load classes that take long. */
    @Override
    public String toString() {
        return (month < 10 ? "0" : "") + month + (day < 10 ? "-0" : "-") + day;
    }
}
