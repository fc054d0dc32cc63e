package oncall.yaml;

import java.util.Locale;
import oncall.text.Diagnostics;
import oncall.text.SourceFile;

/**
 * Finds characters that YAML forbids (control characters) and those which it and editors take differently (line
 * separators that only one of them counts as the end of a line). Inside double quotes all can be written as escapes.
 */
final class ForbiddenCharacters {

    private static final int MOST_REPORTED = 20;

    private ForbiddenCharacters() {}

    /** Whether the text is free of them; each of the first twenty is an error. */
    static boolean check(SourceFile file, Diagnostics diagnostics) {
        String text = file.text();
        int found = 0;
        for (int i = 0; i < text.length() && found < MOST_REPORTED; i++) {
            char c = text.charAt(i);
            if (isUnwelcome(c)) {
                found++;
                diagnostics.error(
                        file.at(i, i + 1),
                        YamlReader.SYNTAX,
                        "the invisible character " + codePoint(c) + " (" + name(c) + ") is not allowed in YAML",
                        "delete it, or write it as an escape in double quotes");
            }
        }
        return found == 0;
    }

    private static boolean isUnwelcome(char c) {
        if ((c >= ' ' && c < 0x7f) || c == '\n' || c == '\r' || c == '\t') {
            return false;
        }
        return c < 0xa0 || c == 0x2028 || c == 0x2029 || c == 0xfeff || c >= 0xfffe;
    }

    private static String codePoint(char c) {
        String hex = Integer.toHexString(c);
        return "U+" + "0000".substring(hex.length()) + hex.toUpperCase(Locale.ROOT);
    }

    private static String name(char c) {
        return switch (c) {
            case 0x85 -> "next line";
            case 0x2028 -> "line separator";
            case 0x2029 -> "paragraph separator";
            case 0xfeff -> "byte order mark";
            default -> c >= 0xfffe ? "not a character" : "control character";
        };
    }
}
