package oncall.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import oncall.model.DateRange;
import oncall.model.Plan;
import oncall.schedule.Moment;
import org.jspecify.annotations.Nullable;

/** Days as people read them: with the day of the week, and with the year only if it is not known. */
public final class DateText {

    private static final String[] WEEKDAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    /** A date that is farther away than this is shown with its year. */
    private static final int NEAR_DAYS = 180;

    private static final int DAYS_OF_YEAR = 365;

    private DateText() {}

    /** Days such as {@code Mon 16 – Sun 22 Nov 2026}. */
    public static String withYear(DateRange days) {
        boolean isOneYear = days.from().getYear() == days.to().getYear();
        return isOneYear ? withYear(days, 0) : withWeekday(days.from()) + " – " + withWeekday(days.to());
    }

    /** Days with the year only if they do not end in the year that the reader knows. */
    public static String withYear(DateRange days, int knownYear) {
        int year = days.to().getYear();
        return withoutYear(days) + (year == knownYear || days.days() > DAYS_OF_YEAR ? "" : " " + year);
    }

    /**
     * Days such as {@code Thu 26 – Fri 27 Nov}, or {@code Thu 26 Nov} for one day; more than a year of them has its
     * years.
     */
    public static String withoutYear(DateRange days) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (from.equals(to)) {
            return withoutYear(to);
        }
        if (days.days() > DAYS_OF_YEAR) {
            return withWeekday(from) + " – " + withWeekday(to);
        }
        boolean isOneMonth = from.getMonthValue() == to.getMonthValue() && from.getYear() == to.getYear();
        return (isOneMonth ? weekday(from) + " " + from.getDayOfMonth() : withoutYear(from)) + " – " + withoutYear(to);
    }

    private static String withoutYear(LocalDate date) {
        return weekday(date) + " " + dayAndMonth(date);
    }

    /** A day such as {@code 16 Nov}. */
    public static String dayAndMonth(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS[date.getMonthValue() - 1];
    }

    /** A day such as {@code 16 Nov}, with its year if it is far from another day that the reader knows. */
    public static String near(LocalDate date, LocalDate known) {
        boolean isNear = Math.abs(date.toEpochDay() - known.toEpochDay()) <= NEAR_DAYS;
        return dayAndMonth(date) + (isNear ? "" : " " + date.getYear());
    }

    /** A day such as {@code 16 Nov}, with its year if it is not in the year that the reader knows. */
    public static String dayAndMonth(LocalDate date, int knownYear) {
        return dayAndMonth(date) + (date.getYear() == knownYear ? "" : " " + date.getYear());
    }

    /** A day such as {@code Mon 16 Nov 2026}. */
    public static String withWeekday(LocalDate date) {
        return withoutYear(date) + " " + date.getYear();
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
     * A stretch of time such as {@code Mon 16 Nov 2026 09:00 – Mon 23 Nov 09:00}, or {@code Mon 16 Nov 2026 09:00 –
     * 17:00}.
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

    /** A moment such as {@code Mon 16 Nov 09:00}. */
    public static String moment(OffsetDateTime time) {
        return withoutYear(time.toLocalDate()) + " " + timeOfDay(time);
    }

    /** A moment such as {@code Mon 16 Nov 2026 09:00}. */
    public static String withYear(OffsetDateTime time) {
        return withWeekday(time.toLocalDate()) + " " + timeOfDay(time);
    }

    /** The day of a moment, with the time if it is known, such as {@code Mon 16 Nov 2026 09:00}. */
    public static String asOf(Moment now, Plan plan) {
        return now.instant() == null
                ? withWeekday(now.today())
                : withYear(now.instant().atZone(ZoneId.of(plan.timezone())).toOffsetDateTime());
    }

    /** Days in the least space, such as {@code 16–22 Nov} or {@code 30 Nov – 6 Dec}. */
    public static String compact(DateRange days) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (from.equals(to)) {
            return dayAndMonth(to);
        }
        return from.getMonthValue() == to.getMonthValue() && from.getYear() == to.getYear()
                ? from.getDayOfMonth() + "–" + dayAndMonth(to)
                : dayAndMonth(from) + " – " + dayAndMonth(to);
    }

    public static String weekday(LocalDate date) {
        return WEEKDAYS[date.getDayOfWeek().getValue() - 1];
    }
}
