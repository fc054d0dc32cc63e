package oncall.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line as people write it in files: plain words, and among them {@code `code`}, addresses and telephone numbers. */
public final class WrittenLine {

    /** A number that begins with '+', is as in North America, or follows such a word; it has 7 digits or more. */
    private static final String NUMBER = "(\\+[0-9](?:[ ./()-]{0,2}[0-9]){6,14}"
            + "|\\([0-9]{3}\\) [0-9]{3}-[0-9]{4}"
            + "|(?<=\\b(?i:call|dial|phone|tel)[.:]{0,2} )\\(?[0-9](?:[ ./()-]{0,2}[0-9]){6,14})";

    /** Between one or two backticks; an https address; a telephone number. */
    private static final Pattern SPECIAL = Pattern.compile("(?<!`)(``?)(?!`)([^`]+)\\1(?!`)"
            + "|(?<![\\p{L}\\p{Nd}])(https://[\\p{L}\\p{Nd}][^\\s<>\"`|\\\\]*)"
            + "|(?<![\\p{L}\\p{Nd}+])" + NUMBER + "(?![\\p{L}\\p{Nd}])");

    private static final int FEWEST_DIGITS = 7;

    /** A number without spaces that is this long or shorter may count something: "call 15000000 times". */
    private static final int LONGEST_COUNT = 10;

    /** Signs that end a sentence, not an address before them. */
    private static final String PUNCTUATION = ".,;:!?'";

    private WrittenLine() {}

    /** A telephone number as people write it, as a link that calls it; of more than that, what is clearly a number. */
    public static Text phone(String written) {
        String url = LinkTarget.phone(written);
        return url == null ? text(written) : Text.link(written, url);
    }

    public static Text text(String line) {
        if (isPlain(line)) {
            return Text.of(line);
        }
        Text text = Text.EMPTY;
        Matcher special = SPECIAL.matcher(line);
        int from = 0;
        while (special.find(from)) {
            Text found;
            int end = special.end();
            if (special.group(2) != null) {
                found = Text.of(special.group(2), Style.CODE);
            } else if (special.group(3) != null) {
                String url = address(special.group(3));
                end = special.start() + url.length();
                found = Text.link(url, url);
            } else {
                boolean isNumber = special.group(4).length() > LONGEST_COUNT
                        || !special.group(4).matches("\\+?[0-9]+");
                found = isNumber ? phone(special.group(4)) : Text.of(special.group(4));
            }
            text = text.plus(line.substring(from, special.start())).plus(found);
            from = end;
        }
        return text.plus(line.substring(from));
    }

    /** Whether it is certainly all plain words; nearly every line is, and the pattern would take long to find out. */
    private static boolean isPlain(String line) {
        int digits = 0;
        for (int i = 0; i < line.length(); i++) {
            digits += line.charAt(i) >= '0' && line.charAt(i) <= '9' ? 1 : 0;
        }
        return digits < FEWEST_DIGITS && line.indexOf('`') < 0 && !line.contains("https://");
    }

    /** The address without the punctuation of the sentence around it, such as a bracket that it does not open. */
    private static String address(String found) {
        int end = found.length();
        while (PUNCTUATION.indexOf(found.charAt(end - 1)) >= 0
                || closes(found.substring(0, end), '(', ')')
                || closes(found.substring(0, end), '[', ']')) {
            end--;
        }
        return found.substring(0, end);
    }

    private static boolean closes(String text, char open, char close) {
        return text.endsWith(String.valueOf(close)) && text.indexOf(open) < 0;
    }
}
