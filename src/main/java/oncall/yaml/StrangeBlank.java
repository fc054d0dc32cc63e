package oncall.yaml;

import oncall.text.OddCharacter;
import oncall.text.SourceFile;
import org.jspecify.annotations.Nullable;

/** Finds indentation that only looks like one. */
final class StrangeBlank {

    private StrangeBlank() {}

    /**
     * The first blank that is none to YAML, such as a no-break space, in the indentation of a line or of those above it; or
     * null. Above, lines of prose do not count.
     */
    static @Nullable Explanation above(int last, SourceFile file) {
        Lines lines = new Lines(file);
        for (int line = 1; line <= last; line++) {
            int from = lines.firstCharacter(line);
            if (OddCharacter.isBlank(lines.at(from)) && (line == last || isIndentedKey(from, lines, file))) {
                return at(from, file);
            }
        }
        return null;
    }

    static Explanation at(int offset, SourceFile file) {
        return new Explanation(
                offset,
                "this blank is not the one of the space bar but "
                        + OddCharacter.code(file.text().charAt(offset)),
                "replace the blanks at the beginning of the line; they come with texts copied from pages and chats");
    }

    private static boolean isIndentedKey(int strange, Lines lines, SourceFile file) {
        int from = strange;
        while (lines.at(from) == ' ' || OddCharacter.isBlank(lines.at(from))) {
            from++;
        }
        int end = lines.endOfWord(from);
        return file.text().startsWith("- ", from) || end > from && lines.at(end) == ':';
    }
}
