package oncall.model;

import java.time.DayOfWeek;

/** A day of the week, Monday first. */
public enum Weekday implements Choice {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY;

    /** The same day as a constant of the JDK. */
    public DayOfWeek day() {
        return DayOfWeek.valueOf(name());
    }
}
