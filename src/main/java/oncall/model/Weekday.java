package oncall.model;

import java.time.DayOfWeek;

/** A day of the week, Monday first. */
public enum Weekday implements Choice {
    MONDAY("monday"),
    TUESDAY("tuesday"),
    WEDNESDAY("wednesday"),
    THURSDAY("thursday"),
    FRIDAY("friday"),
    SATURDAY("saturday"),
    SUNDAY("sunday");

    private final String id;

    Weekday(String id) {
        this.id = id;
    }

    /** The same day as a constant of the JDK. */
    public DayOfWeek day() {
        return DayOfWeek.valueOf(name());
    }

    @Override
    public String id() {
        return id;
    }
}
