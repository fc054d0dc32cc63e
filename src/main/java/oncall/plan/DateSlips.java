package oncall.plan;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oncall.text.Quote;
import org.jspecify.annotations.Nullable;

/** What is meant by dates that people write in other ways: {@code 2026/1/5}, {@code 05.01.2026}, {@code Jan 5, 2026}, {@code 25-12}. */
final class DateSlips {

    private static final String BETWEEN = " -/.,\u2010\u2011\u2012\u2013\u2014\u2212";

    private DateSlips() {}

    /** How to write the date, or null where that is not plain. */
    static @Nullable String mend(String text) {
        String written = text.strip();
        if (written.length() > 20
                && isDate(written.substring(0, 10))
                && isDate(written.substring(written.length() - 10))) {
            return "write '" + written.substring(0, 10) + "' if one day is meant; several are 'from: "
                    + written.substring(0, 10) + "' and 'to: " + written.substring(written.length() - 10)
                    + "' instead of 'date'";
        }
        List<String> days = days(text);
        if (!days.isEmpty()) {
            return "write '" + String.join("' or '", days) + "'" + (days.size() > 1 ? ", whichever is meant" : "");
        }
        int time = Math.max(written.indexOf('T'), written.indexOf(' '));
        String first = time < 0 ? "" : written.substring(0, time);
        String day = isDate(first) ? first : iso(first);
        if (day == null) {
            return null;
        }
        boolean midnight = written.startsWith("00:00", time + 1);
        return "write '" + day + "'" + (midnight ? "" : ", since only whole days are counted here");
    }

    /** The days that may be meant by a text that is no date; of 05/01/2026 only its writer knows the month. */
    private static List<String> days(String text) {
        List<String> days = new ArrayList<>();
        String iso = iso(text);
        if (iso != null) {
            days.add(iso);
            return days;
        }
        List<String> parts = parts(text);
        if (parts.size() == 3) {
            String year = parts.get(2).length() == 4 ? parts.get(2) : parts.get(0);
            List<String> others = parts.get(2).length() == 4 ? parts.subList(0, 2) : parts.subList(1, 3);
            for (String day : monthDays(others, text)) {
                if (year.length() == 4 && isDate(year + "-" + day)) {
                    days.add(year + "-" + day);
                }
            }
        }
        return days;
    }

    /** The days of every year, {@code MM-DD}, that may be meant. */
    static List<String> yearless(String text) {
        List<String> parts = parts(text);
        if (Values.yearlyDate(text) != null) {
            return List.of(text);
        }
        return parts.size() == 2 ? monthDays(parts, text) : List.of();
    }

    /** Those that are month and day, in the order that is likelier: only with '.' the day comes first everywhere. */
    private static List<String> monthDays(List<String> parts, String text) {
        List<String> days = new ArrayList<>();
        String one = parts.get(0);
        String other = parts.get(1);
        boolean dotted = text.indexOf('.') > 0 && number(one) > 0 && number(other) > 0;
        if (!dotted) {
            addMonthDay(month(one), number(other), days);
        }
        addMonthDay(month(other), number(one), days);
        return days;
    }

    private static void addMonthDay(int month, int day, List<String> days) {
        String meant = padded(month) + "-" + padded(day);
        if (Values.yearlyDate(meant) != null && !days.contains(meant)) {
            days.add(meant);
        }
    }

    /** The date, or null: year, month and day with other signs between them, with none, or in single digits. */
    private static @Nullable String iso(String text) {
        String day = text;
        if (day.length() == 8 && Values.number(day) >= 0) {
            day = day.substring(0, 4) + '-' + day.substring(4, 6) + '-' + day.substring(6);
        }
        while (!day.isEmpty() && Quote.isTypographic(day.charAt(0))) {
            day = day.substring(1, Math.max(1, day.length() - 1));
        }
        List<String> parts = parts(day);
        if (parts.size() != 3 || parts.get(0).length() != 4) {
            return null;
        }
        String meant = parts.get(0) + "-" + padded(number(parts.get(1))) + '-' + padded(number(parts.get(2)));
        return isDate(meant) && !meant.equals(text) ? meant : null;
    }

    /** What stands between the signs, three at most that matter. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length() && parts.size() < 4; i++) {
            if (i == text.length() || BETWEEN.indexOf(text.charAt(i)) >= 0) {
                if (i > start) {
                    parts.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /** The month with this number or English name, of which three letters suffice; or -1. */
    private static int month(String part) {
        int number = number(part);
        String small = part.toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (number < 0 && small.length() > 2 && month.name().startsWith(small)) {
                return month.getValue();
            }
        }
        return number;
    }

    /** The number, with or without the letters of 1st, 2nd, 3rd and 4th; or -1. */
    private static int number(String part) {
        String small = part.toLowerCase(Locale.ROOT);
        boolean ordinal = small.endsWith("st") || small.endsWith("nd") || small.endsWith("rd") || small.endsWith("th");
        return Values.number(ordinal ? small.substring(0, small.length() - 2) : small);
    }

    private static boolean isDate(String text) {
        return Values.date(text) != null;
    }

    private static String padded(int number) {
        return number < 10 && number >= 0 ? "0" + number : Integer.toString(number);
    }
}
