package oncall.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import oncall.model.DateRange;
import org.jspecify.annotations.Nullable;

/** Days as people read them: ISO dates with the day of the week, and the year only if it is needed. */
public final class DateText {

    private static final String[] WEEKDAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

    private DateText() {}

    /** Days such as {@code Mon 2026-11-16 – 11-22}. */
    public static String withYear(DateRange days) {
        return weekday(days.from()) + " " + days.from() + (days.days() == 1 ? "" : " – " + monthAndDay(days.to()));
    }

    /** Days such as {@code Thu 11-26 – Fri 11-27}, or {@code Thu 11-26} for one day. */
    public static String withoutYear(DateRange days) {
        return withoutYear(days.from()) + (days.days() == 1 ? "" : " – " + withoutYear(days.to()));
    }

    private static String withoutYear(LocalDate date) {
        return weekday(date) + " " + monthAndDay(date);
    }

    private static String monthAndDay(LocalDate date) {
        return date.toString().substring(5);
    }

    /** A day such as {@code Mon 2026-11-16}. */
    public static String withWeekday(LocalDate date) {
        return weekday(date) + " " + date;
    }

    /** A weekday in the plural, such as {@code Mondays}. */
    public static String weekdays(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT) + "s";
    }

    /** A time of day such as {@code 09:00}. */
    public static String timeOfDay(OffsetDateTime time) {
        return timeOfDay(time.toLocalDateTime());
    }

    /**
     * A stretch of time such as {@code Mon 2026-11-16 09:00 – Mon 11-23 09:00}, or {@code Mon 2026-11-16 09:00 – 17:00}.
     *
     * @param zone the zone in whose time to show it; null for the offset that each instant has
     */
    public static String span(OffsetDateTime start, OffsetDateTime end, @Nullable String zone) {
        LocalDateTime from = zone == null ? start.toLocalDateTime() : in(start, zone);
        LocalDateTime to = zone == null ? end.toLocalDateTime() : in(end, zone);
        boolean isOneDate = from.toLocalDate().equals(to.toLocalDate());
        return withWeekday(from.toLocalDate()) + " " + timeOfDay(from) + " – "
                + (isOneDate ? "" : withoutYear(to.toLocalDate()) + " ") + timeOfDay(to);
    }

    private static LocalDateTime in(OffsetDateTime time, String zone) {
        return time.atZoneSameInstant(ZoneId.of(zone)).toLocalDateTime();
    }

    private static String timeOfDay(LocalDateTime time) {
        return time.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    public static String weekday(LocalDate date) {
        return WEEKDAYS[date.getDayOfWeek().getValue() - 1];
    }
}
