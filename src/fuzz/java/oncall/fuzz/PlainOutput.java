package oncall.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

/** What may be shown on a terminal or to a reader of a log. */
final class PlainOutput {

    private PlainOutput() {}

    /** No control characters but line breaks, nothing that turns the direction of text, no half characters. */
    static void check(String text) {
        text.codePoints()
                .forEach(character -> assertThat(
                                character == '\n' || !isUnwelcome(Character.getType(character), character))
                        .as("U+%04X in %s", character, text)
                        .isTrue());
    }

    private static boolean isUnwelcome(int type, int character) {
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (character >= 0x202a && character <= 0x202e)
                || (character >= 0x2066 && character <= 0x2069);
    }
}
