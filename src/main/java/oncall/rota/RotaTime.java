package oncall.rota;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oncall.schedule.HandoffClock;
import org.jspecify.annotations.Nullable;

/**
 * When a shift begins or ends, as a rota says it.
 *
 * @param date the day, in the team's zone
 * @param at the time on the team's wall clock, or null if the rota has only a day
 */
record RotaTime(LocalDate date, @Nullable OffsetDateTime at) {

    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{1,4})([./-])(\\d{1,2})\\2(\\d{1,4})"
                    + "(?:[T ]+(\\d{1,2}):(\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?(?: *([AP])M)?(?: *(Z|UTC|[+-]\\d\\d(?::?\\d\\d)?))?)?");
    private static final int YEAR = 4;
    private static final int MONTHS = 12;
    private static final int NOON = 12;

    /** People write this for midnight. */
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /** The order of day and month in dates with slashes. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        UNKNOWN;

        /** The order that some dates show, since there are only twelve months. */
        static Order of(List<String> texts) {
            for (String text : texts) {
                Matcher written = WRITTEN.matcher(text);
                if (written.matches() && isOrdered(written)) {
                    if (Integer.parseInt(written.group(1)) > MONTHS) {
                        return DAY_FIRST;
                    } else if (Integer.parseInt(written.group(3)) > MONTHS) {
                        return MONTH_FIRST;
                    }
                }
            }
            return UNKNOWN;
        }
    }

    /** Whether the order of day and month in a date differs between countries. */
    private static boolean isOrdered(Matcher written) {
        return written.group(1).length() < YEAR && !written.group(2).equals(".");
    }

    /** Whether a text is a date of which nothing shows what is the month. */
    static boolean isUnclear(String text, Order order) {
        Matcher written = WRITTEN.matcher(text);
        return order == Order.UNKNOWN && written.matches() && isOrdered(written);
    }

    /**
     * A day, a time on the team's wall clock, or a time with its offset, as programs write them; null if the text is none
     * of these.
     */
    static @Nullable RotaTime of(String text, Order order, HandoffClock clock) {
        Matcher written = WRITTEN.matcher(text);
        try {
            if (written.matches() && !isUnclear(text, order)) {
                LocalDate date = date(written, order);
                OffsetDateTime at = written.group(5) == null ? null : time(date, written, clock);
                LocalDate day = at == null ? date : at.toLocalDate();
                return day.getYear() < 2000 || day.getYear() > 2199 ? null : new RotaTime(day, at);
            }
        } catch (DateTimeException e) {
            // There is no such day or time.
        }
        return null;
    }

    private static LocalDate date(Matcher written, Order order) {
        int first = Integer.parseInt(written.group(1));
        int second = Integer.parseInt(written.group(3));
        int third = Integer.parseInt(written.group(4));
        if (written.group(1).length() == YEAR) {
            return LocalDate.of(first, second, third);
        }
        boolean isMonthFirst = isOrdered(written) && order == Order.MONTH_FIRST;
        return LocalDate.of(third, isMonthFirst ? first : second, isMonthFirst ? second : first);
    }

    private static OffsetDateTime time(LocalDate date, Matcher written, HandoffClock clock) {
        int hour = Integer.parseInt(written.group(5));
        String half = written.group(7);
        hour = half == null ? hour : hour % NOON + (half.equals("P") ? NOON : 0);
        LocalDateTime local = date.atTime(hour, Integer.parseInt(written.group(6)));
        String offset = written.group(8);
        if (offset != null) {
            ZoneOffset zone = offset.equals("UTC") ? ZoneOffset.UTC : ZoneOffset.of(offset);
            return clock.wallClock(local.toInstant(zone));
        }
        boolean isMidnight = !local.toLocalTime().isBefore(LAST_MINUTE);
        return clock.at(isMidnight ? date.plusDays(1).atStartOfDay() : local);
    }

    /** The same time some days later. */
    RotaTime plusDays(long days, HandoffClock clock) {
        return new RotaTime(
                date.plusDays(days),
                at == null ? null : clock.at(at.toLocalDateTime().plusDays(days)));
    }
}
