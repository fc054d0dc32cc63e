package oncall.config;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import oncall.source.Quote;
import org.jspecify.annotations.Nullable;

/** What is meant by values that people write in other ways: {@code 2026/1/5}, {@code 9am}, {@code 4 hours}. */
final class Slips {

    private Slips() {}

    /** The text as an id, if a few changes make one of it; it need not be one. */
    static String id(String text) {
        StringBuilder id = new StringBuilder();
        for (char c : Normalizer.normalize(text.strip(), Normalizer.Form.NFD).toCharArray()) {
            if (Character.getType(c) != Character.NON_SPACING_MARK && !Quote.isTypographic(c)) {
                id.append(c == ' ' || c == '_' || c == '.' ? '-' : c);
            }
        }
        return id.toString().toLowerCase(Locale.ROOT);
    }

    /** The date, {@code YYYY-MM-DD}, or null: other signs between the numbers, none, or single digits. */
    static @Nullable String date(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != 'T' && text.charAt(end) != ' ') {
            end++;
        }
        String day = text.substring(0, end);
        if (day.length() == 8 && Values.number(day) >= 0) {
            day = day.substring(0, 4) + '-' + day.substring(4, 6) + '-' + day.substring(6);
        }
        while (!day.isEmpty() && Quote.isTypographic(day.charAt(0))) {
            day = day.substring(1, Math.max(1, day.length() - 1));
        }
        int[] parts = new int[3];
        int part = 0;
        for (int i = 0; i < day.length(); i++) {
            char c = day.charAt(i);
            if (c >= '0' && c <= '9') {
                parts[part] = Math.min(parts[part] * 10 + c - '0', 1_000_000);
            } else if ("-/.\u2010\u2011\u2012\u2013\u2014\u2212".indexOf(c) < 0 || ++part == parts.length) {
                return null;
            }
        }
        // Whether 05.01. is in January or in May, only its writer knows.
        String meant = parts[0] + "-" + padded(parts[1]) + '-' + padded(parts[2]);
        LocalDate date = Values.date(meant);
        return date == null || meant.equals(text) ? null : meant;
    }

    /** The time of day, {@code HH:MM}, or null: {@code 9:00}, {@code 9.30}, {@code 0900}, {@code 9am}, {@code 9:30 pm}. */
    static @Nullable String time(String text) {
        String small = text.strip().toLowerCase(Locale.ROOT);
        boolean afternoon = small.endsWith("pm");
        boolean halved = afternoon || small.endsWith("am");
        String clock = halved ? small.substring(0, small.length() - 2).strip() : small;
        int sign = Math.max(clock.indexOf(':'), clock.indexOf('.'));
        if (sign < 0) {
            boolean four = clock.length() == 4;
            sign = four ? 2 : clock.length();
            clock = four ? clock.substring(0, 2) + ':' + clock.substring(2) : clock + (halved ? ":00" : "");
        }
        if (sign < 1 || sign >= clock.length()) {
            return null;
        }
        int hour = Values.number(clock.substring(0, sign));
        int minute = Values.number(clock.substring(sign + 1));
        if (halved && (hour < 1 || hour > 12)) {
            return null;
        }
        String meant = padded(halved ? hour % 12 + (afternoon ? 12 : 0) : hour) + ':' + padded(minute);
        return Values.time(meant) == null ? null : meant;
    }

    /** The length of time as number and unit, or null: {@code 1W}, {@code 4 hours}, {@code 90 min}. */
    static @Nullable String span(String text) {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        String unit = text.substring(digits).strip().toLowerCase(Locale.ROOT);
        String letter = switch (unit) {
            case "m", "min", "mins", "minute", "minutes" -> "m";
            case "h", "hr", "hrs", "hour", "hours" -> "h";
            case "d", "day", "days" -> "d";
            case "w", "wk", "wks", "week", "weeks" -> "w";
            default -> null;
        };
        int number = Values.number(text.substring(0, digits));
        return letter == null || number < 0 || number > 999_999 ? null : number + letter;
    }

    private static String padded(int number) {
        return number < 10 && number >= 0 ? "0" + number : Integer.toString(number);
    }
}
