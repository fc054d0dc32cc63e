package oncall.yaml;

import oncall.text.SourceFile;
import org.jspecify.annotations.Nullable;

/** Finds the marks that git leaves in a file when it cannot merge two changes. */
final class ConflictMarks {

    /** In the order of a conflict; the last, which marks what both changes began with, is not always there. */
    private static final String[] MARKS = {"<<<<<<< ", "=======", ">>>>>>> ", "||||||| "};

    private ConflictMarks() {}

    /** Refuses a file with a whole conflict; YAML can read one in the middle of a text. */
    static void check(SourceFile file) {
        if (!file.text().contains(MARKS[0])) {
            return;
        }
        int begin = 0;
        int next = 0;
        for (int line = 1; line <= file.lines(); line++) {
            if (begins(file.lineText(line), MARKS[next])) {
                begin = next == 0 ? line : begin;
                next++;
            }
            if (next == 3) {
                throw conflict(file, begin);
            }
        }
    }

    /** The first mark in a file that is not YAML, or null; those of a conflict may have been removed in part. */
    static @Nullable Refusal first(SourceFile file) {
        for (int line = 1; line <= file.lines(); line++) {
            for (int mark = 0; mark < MARKS.length; mark++) {
                if (begins(file.lineText(line), MARKS[mark])) {
                    return mark == 0 ? conflict(file, line) : leftOver(file, line);
                }
            }
        }
        return null;
    }

    private static boolean begins(String line, String mark) {
        return mark.endsWith(" ")
                ? line.stripLeading().startsWith(mark)
                : line.strip().equals(mark);
    }

    private static Refusal conflict(SourceFile file, int line) {
        return Refusal.restOfLine(
                file,
                textOf(file, line),
                "git could not merge two changes here, and left both",
                "keep the right lines, and remove the marks '<<<<<<<', '=======' and '>>>>>>>'");
    }

    private static Refusal leftOver(SourceFile file, int line) {
        return Refusal.restOfLine(
                file,
                textOf(file, line),
                "git left this mark when it could not merge two changes",
                "remove the line, and check the lines around it");
    }

    private static int textOf(SourceFile file, int line) {
        return file.lineEnd(line) - file.lineText(line).stripLeading().length();
    }
}
