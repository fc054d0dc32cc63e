package oncall.yaml;

import java.util.List;
import oncall.text.SourceFile;
import org.jspecify.annotations.Nullable;

/** Finds the marks that git leaves in a file when it cannot merge two changes. */
final class ConflictMarks {

    /** In the order of a conflict; the last, which marks what both changes began with, is not always there. */
    private static final List<String> MARKS = List.of("<<<<<<<", "=======", ">>>>>>>", "|||||||");

    private ConflictMarks() {}

    /** Refuses a file with a whole conflict; YAML can read one in the middle of a text. */
    static void check(SourceFile file) {
        int lines = file.text().contains(MARKS.get(0)) ? file.lines() : 0;
        int begin = 0;
        int next = 0;
        for (int line = 1; line <= lines && next < 3; line++) {
            if (MARKS.indexOf(firstWord(file, line)) == next) {
                begin = next == 0 ? line : begin;
                next++;
            }
        }
        if (next == 3) {
            throw conflict(file, begin);
        }
    }

    /** The first mark in a file that is not YAML, or null; those of a conflict may have been removed in part. */
    static @Nullable Refusal first(SourceFile file) {
        for (int line = 1; line <= file.lines(); line++) {
            if (MARKS.contains(firstWord(file, line))) {
                return conflict(file, line);
            }
        }
        return null;
    }

    private static String firstWord(SourceFile file, int line) {
        String text = file.lineText(line).strip();
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    private static Refusal conflict(SourceFile file, int line) {
        return Refusal.restOfLine(
                file,
                file.textStart(line),
                "git could not merge two changes here",
                "keep the right lines, and remove the marks '<<<<<<<', '=======' and '>>>>>>>'");
    }
}
