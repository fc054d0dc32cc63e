package oncall.yaml;

import java.util.Set;

/** Writes texts as YAML scalars on one line, which every YAML reader reads as the same text. */
public final class YamlText {

    /** Words that YAML 1.1 readers do not read as text. */
    private static final Set<String> TAKEN = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

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

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** An id: without quotes if it begins with a letter and is not a special word, otherwise in quotes. */
    public static String word(String id) {
        return Character.isDigit(id.charAt(0)) || TAKEN.contains(id) ? quoted(id) : id;
    }
}
