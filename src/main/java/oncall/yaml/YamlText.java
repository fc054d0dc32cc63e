package oncall.yaml;

import java.util.Locale;
import java.util.Set;

/** Writes texts as YAML scalars on one line, which every YAML reader reads as the same text. */
public final class YamlText {

    /** Words that YAML 1.1 readers do not read as text. */
    private static final Set<String> TAKEN = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan");

    private static final String BRACKETS = ",[]{}";

    private YamlText() {}

    /** A text in double quotes, with escapes for invisible characters. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
            } else if (isVisible(point)) {
                quoted.appendCodePoint(point);
            } else {
                String digits = Integer.toHexString(point);
                int length = point > 0xFFFF ? 8 : 4;
                quoted.append(length == 8 ? "\\U" : "\\u")
                        .append("0".repeat(length - digits.length()))
                        .append(digits);
            }
        });
        return quoted.append('"').toString();
    }

    /** A text in these quotes; in double ones if it has characters that single ones cannot hold. */
    static String quoted(String text, char quote) {
        return quote == '\'' && text.codePoints().allMatch(YamlText::isVisible)
                ? "'" + text.replace("'", "''") + "'"
                : quoted(text);
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            // In other scripts and in emoji, joiners are part of normal text.
            case Character.FORMAT -> point == 0x200C || point == 0x200D;
            default -> true;
        };
    }

    /** An id: without quotes if it begins with a letter and is not a special word, otherwise in quotes. */
    public static String word(String id) {
        return canBePlain(id, true) ? id : quoted(id);
    }

    /**
     * Whether a text can be written without quotes. Texts that do not begin with a letter may be numbers or times.
     *
     * @param flow whether it is inside brackets or braces
     */
    static boolean canBePlain(String text, boolean flow) {
        return !text.isEmpty()
                && Character.isLetter(text.codePointAt(0))
                && !TAKEN.contains(text.toLowerCase(Locale.ROOT))
                && !text.endsWith(" ")
                && !(text + " ").contains(": ")
                && !text.contains(" #")
                && text.chars().noneMatch(c -> flow && BRACKETS.indexOf(c) >= 0)
                && text.codePoints().allMatch(YamlText::isVisible);
    }
}
