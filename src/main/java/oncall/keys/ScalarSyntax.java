package oncall.keys;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.chrono.IsoChronology;
import org.jspecify.annotations.Nullable;

/** How single values are written: ids, dates, times, numbers. Only ASCII digits count, whatever the locale. */
public final class ScalarSyntax {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private ScalarSyntax() {}

    /** Whether the text is an id: 1 to 63 lower-case letters, digits, '-' or '_', beginning with a letter or a digit. */
    public static boolean isId(String text) {
        if (text.isEmpty() || text.length() > 63) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !isDigit(c) && (i == 0 || c != '-' && c != '_')) {
                return false;
            }
        }
        return true;
    }

    /** A date {@code YYYY-MM-DD} from 2000 to 2199, or null. */
    public static @Nullable LocalDate date(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        if (year < FIRST_YEAR || year > LAST_YEAR || !isDay(month, day, IsoChronology.INSTANCE.isLeapYear(year))) {
            return null;
        }
        return LocalDate.of(year, month, day);
    }

    /** Whether the text is a day of the year, {@code MM-DD}. */
    public static boolean isMonthAndDay(String text) {
        return text.length() == 5 && text.charAt(2) == '-' && isDay(number(text, 0, 2), number(text, 3, 5), true);
    }

    /** A time of day {@code HH:MM}, or null. */
    static @Nullable LocalTime time(String text) {
        if (text.length() != 5 || text.charAt(2) != ':') {
            return null;
        }
        int hour = number(text, 0, 2);
        int minute = number(text, 3, 5);
        return hour < 0 || hour > 23 || minute < 0 || minute > 59 ? null : LocalTime.of(hour, minute);
    }

    /** Whether the text is a web address. */
    static boolean isUrl(String text) {
        int host = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : text.length();
        return host < text.length() && text.indexOf(' ') < 0;
    }

    /** A whole number of at most nine digits, or -1. */
    public static int number(String text) {
        return text.length() > 9 ? -1 : number(text, 0, text.length());
    }

    /** A number with at most two decimals and at most nine digits before the point, in hundredths; or -1. */
    public static long hundredths(String text) {
        int point = text.indexOf('.');
        if (point < 0) {
            int whole = number(text);
            return whole < 0 ? -1 : whole * 100L;
        }
        int decimals = text.length() - point - 1;
        int whole = point > 9 ? -1 : number(text, 0, point);
        int rest = decimals > 2 ? -1 : number(text, point + 1, text.length());
        return whole < 0 || rest < 0 ? -1 : whole * 100L + (decimals == 1 ? rest * 10 : rest);
    }

    private static boolean isDay(int month, int day, boolean leapYear) {
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).length(leapYear);
    }

    /** The number between two offsets, or -1 if it is empty or not all characters are digits. */
    private static int number(String text, int from, int to) {
        if (from == to) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
