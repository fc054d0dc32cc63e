package oncall.keys;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oncall.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * What is plainly meant by values that people write in other ways than the files have them. Whatever is not in this table
 * is answered with the form that is expected.
 *
 * <table>
 * <caption>What is recognised</caption>
 * <tr><td>id</td><td>{@code Bob Miller}, {@code bob_miller}, {@code Böb}</td></tr>
 * <tr><td>date</td><td>{@code 2026-1-5}, {@code 2026/01/05}, {@code 20260105}, {@code 24.12.2026}, {@code 12/24/2026},
 *     {@code 2026-01-05T09:00}</td></tr>
 * <tr><td>time</td><td>{@code 9:00}, {@code 9am}, {@code 9:30 pm}, {@code 15.30}, {@code 0630}</td></tr>
 * <tr><td>length of time</td><td>{@code 2 weeks}, {@code 4H}, {@code 90min}, {@code PT4H}, {@code P14D}, {@code weekly};
 *     {@code 48h} where days are counted</td></tr>
 * <tr><td>load</td><td>{@code 50%}, {@code 0,5}, {@code .5}</td></tr>
 * <tr><td>true or false</td><td>{@code yes}, {@code no}, {@code on}, {@code off}</td></tr>
 * </table>
 */
public final class ValueHints {

    private ValueHints() {}

    static @Nullable String id(String text) {
        StringBuilder id = new StringBuilder();
        for (char c : Normalizer.normalize(text.strip(), Normalizer.Form.NFD).toCharArray()) {
            if (Character.getType(c) != Character.NON_SPACING_MARK && !Quote.isTypographic(c)) {
                id.append(c == ' ' || c == '_' || c == '.' ? '-' : Character.toLowerCase(c));
            }
        }
        return ScalarSyntax.isId(id.toString()) ? id.toString() : null;
    }

    public static @Nullable String date(String text) {
        List<String> dates = dates(text);
        return dates.size() == 1 ? dates.get(0) : null;
    }

    /** What to write instead of a text that is not a date. */
    static String dateHint(String text, String otherwise) {
        List<String> dates = dates(text);
        if (dates.size() > 1) {
            return "write '" + String.join("' or '", dates) + "', whichever is meant";
        }
        if (ScalarSyntax.isMonthAndDay(text)) {
            return "write it with its year; only a holiday's 'date' can be without one";
        }
        boolean isDay = numbers(text).size() == 3 && text.length() == 10 && text.charAt(4) == '-';
        return isDay ? "there is no such day from 2000 to 2199" : otherwise;
    }

    /** The days that a text may mean; of 05/01/2026 only its writer knows the month. */
    private static List<String> dates(String text) {
        boolean hasTime = text.length() > 11 && "T ".indexOf(text.charAt(10)) >= 0 && isDigit(text.charAt(11));
        String day = hasTime ? text.substring(0, 10) : text;
        List<String> parts = numbers(day);
        List<String> dates = new ArrayList<>();
        if (parts.size() == 1 && day.length() == 8) {
            add(day.substring(0, 4), day.substring(4, 6), day.substring(6), dates);
        } else if (parts.size() == 3 && parts.get(0).length() == 4) {
            add(parts.get(0), parts.get(1), parts.get(2), dates);
        } else if (parts.size() == 3) {
            if (day.indexOf('.') < 0) {
                add(parts.get(2), parts.get(0), parts.get(1), dates);
            }
            add(parts.get(2), parts.get(1), parts.get(0), dates);
        }
        return dates;
    }

    private static void add(String year, String month, String day, List<String> dates) {
        String date = year + '-' + padded(month) + '-' + padded(day);
        if (ScalarSyntax.date(date) != null && !dates.contains(date)) {
            dates.add(date);
        }
    }

    /** The numbers between hyphens, dashes, '/' and '.'; none if there is anything else. */
    private static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || "-/.\u2010\u2011\u2012\u2013\u2014\u2212".indexOf(text.charAt(i)) >= 0) {
                numbers.add(text.substring(start, i));
                start = i + 1;
            } else if (!isDigit(text.charAt(i))) {
                return List.of();
            }
        }
        return numbers;
    }

    static @Nullable String time(String text) {
        String time = text.strip().toLowerCase(Locale.ROOT);
        boolean afternoon = time.endsWith("pm");
        boolean halved = afternoon || time.endsWith("am");
        String clock = halved ? time.substring(0, time.length() - 2).strip() : time;
        int sign = Math.max(clock.indexOf(':'), clock.indexOf('.'));
        int hourEnd = sign >= 0 ? sign : clock.length() == 4 ? 2 : halved ? clock.length() : 0;
        int hour = ScalarSyntax.number(clock.substring(0, hourEnd));
        String minute = sign >= 0 ? clock.substring(sign + 1) : clock.substring(hourEnd);
        if (halved) {
            hour = hour < 1 || hour > 12 ? -1 : hour % 12 + (afternoon ? 12 : 0);
        }
        String meant = padded(Integer.toString(hour)) + ':' + (minute.isEmpty() ? "00" : padded(minute));
        return ScalarSyntax.time(meant) == null ? null : meant;
    }

    /**
     * A number and a unit.
     *
     * @param wholeDays whether only days and weeks are counted
     */
    public static @Nullable String duration(String text, boolean wholeDays) {
        String small = text.strip().toLowerCase(Locale.ROOT);
        if (small.equals("daily") || small.equals("weekly")) {
            return "1" + small.charAt(0);
        }
        int start = small.startsWith("pt") ? 2 : small.startsWith("p") ? 1 : 0;
        int end = start;
        while (end < small.length() && isDigit(small.charAt(end))) {
            end++;
        }
        int amount = ScalarSyntax.number(small.substring(start, end));
        String unit = switch (small.substring(end).strip()) {
            case "m", "min", "mins", "minute", "minutes" -> "m";
            case "h", "hr", "hrs", "hour", "hours" -> "h";
            case "d", "day", "days" -> "d";
            case "w", "wk", "week", "weeks" -> "w";
            default -> "";
        };
        if (amount <= 0 || amount > 999_999 || unit.isEmpty() || wholeDays && unit.equals("m")) {
            return null;
        }
        if (wholeDays && unit.equals("h")) {
            return amount % 24 == 0 ? amount / 24 + "d" : null;
        }
        return amount + unit;
    }

    public static @Nullable String load(String text) {
        boolean percent = text.endsWith("%");
        String number = (percent ? text.substring(0, text.length() - 1) : text).replace(',', '.');
        long hundredths = ScalarSyntax.hundredths(number.startsWith(".") ? "0" + number : number);
        if (percent) {
            hundredths = hundredths % 100 == 0 ? hundredths / 100 : 0;
        }
        boolean likely = hundredths > 0 && hundredths <= 1000;
        return likely ? BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString() : null;
    }

    static @Nullable String truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> "true";
            case "false", "no", "off" -> "false";
            default -> null;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
