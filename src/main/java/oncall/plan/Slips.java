package oncall.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Locale;
import oncall.text.Quote;
import org.jspecify.annotations.Nullable;

/** What is meant by values that people write in other ways: {@code Bob Miller}, {@code 9am}, {@code 50%}, {@code no}. */
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

    /** The time of day, {@code HH:MM}, or null: {@code 9:00}, {@code 9.30}, {@code 0900}, {@code 9am}, {@code 9:30 pm}, {@code 9h30}. */
    static @Nullable String time(String text) {
        String small = text.strip().toLowerCase(Locale.ROOT).replace('h', ':');
        if (small.endsWith(":") || small.endsWith(":00") && small.indexOf(':') < small.length() - 3) {
            small = small.endsWith(":") ? small + "00" : small.substring(0, small.length() - 3);
        }
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

    /** How a time of day is written, where it is not plain which one is meant, or a zone stands behind it. */
    static String whyNoTime(String text) {
        int end = text.strip().lastIndexOf(' ');
        String meant = end < 0 ? null : time(text.strip().substring(0, end));
        return meant != null && Character.isLetter(text.charAt(text.length() - 1))
                ? "write '" + meant + "', which is in the team's time zone"
                : "times are written HH:MM, from 00:00 to 23:59";
    }

    /** The load as a number, or null: {@code 50%}, {@code 0,5}, {@code .5}, {@code 0.333}. */
    static @Nullable String load(String text) {
        boolean percent = text.endsWith("%");
        String number =
                (percent ? text.substring(0, text.length() - 1) : text).strip().replace(',', '.');
        try {
            BigDecimal load =
                    new BigDecimal(number).movePointLeft(percent ? 2 : 0).setScale(2, RoundingMode.HALF_UP);
            boolean possible = number.length() < 20 && load.signum() > 0 && load.compareTo(BigDecimal.TEN) <= 0;
            return possible ? load.stripTrailingZeros().toPlainString() : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** {@code true} or {@code false} by one of their other names, or null. */
    static @Nullable String truth(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "on", "1", "always" -> "true";
            case "false", "no", "n", "off", "0", "never" -> "false";
            default -> null;
        };
    }

    private static String padded(int number) {
        return number < 10 && number >= 0 ? "0" + number : Integer.toString(number);
    }
}
