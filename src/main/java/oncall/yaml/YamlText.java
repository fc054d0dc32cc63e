package oncall.yaml;

import java.util.Set;

/** Texts as YAML scalars on one line, which every reader of YAML understands as the same text. */
public final class YamlText {

    /** Words that readers of YAML 1.1 take for something other than a text. */
    private static final Set<String> TAKEN = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    private YamlText() {}

    /** A text in double quotes. Characters that cannot be seen are escaped. */
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

    /** An id: as it is if it begins with a letter and is no word with a meaning, otherwise in quotes. */
    public static String word(String id) {
        return Character.isDigit(id.charAt(0)) || TAKEN.contains(id) ? quoted(id) : id;
    }
}
