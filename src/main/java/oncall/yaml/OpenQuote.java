package oncall.yaml;

import oncall.text.SourceFile;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Recognises a quote that was never closed, where the next one in the file seems to close it: lines between the two hold keys. */
final class OpenQuote {

    private OpenQuote() {}

    /** Says where the quote opens, if keys stand in the scalar and it ends on the same line as the offset. */
    static @Nullable Explanation of(@Nullable ScalarEvent scalar, int offset, YamlReader yaml) {
        if (scalar == null || !scalar.isDQuoted() && !scalar.isSQuoted()) {
            return null;
        }
        SourceFile file = yaml.file();
        int opening = yaml.offset(scalar.getStartMark());
        int closing = yaml.offset(scalar.getEndMark()) - 1;
        int last = file.at(closing, closing).line();
        if (file.at(offset, offset).line() != last || !holdsKey(opening, last, file)) {
            return null;
        }
        return new Explanation(
                opening, "the quote that opens here closes only on line " + last, "close it where its text ends");
    }

    /** As above, where what stands directly behind the closing quote cannot be meant: YAML takes {@code "#data"} for a comment there. */
    static @Nullable Explanation of(ScalarEvent scalar, YamlReader yaml) {
        int end = yaml.offset(scalar.getEndMark());
        String text = yaml.file().text();
        return end < text.length() && text.charAt(end) == '#' ? of(scalar, end, yaml) : null;
    }

    private static boolean holdsKey(int opening, int last, SourceFile file) {
        Lines lines = new Lines(file);
        for (int line = file.at(opening, opening).line() + 1; line <= last; line++) {
            if (lines.isKeyOrItem(line)) {
                return true;
            }
        }
        return false;
    }
}
