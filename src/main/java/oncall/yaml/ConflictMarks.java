package oncall.yaml;

import java.util.List;
import oncall.text.SourceFile;
import org.jspecify.annotations.Nullable;

/** Finds the markers that git leaves in a file when it cannot merge two changes. */
final class ConflictMarks {

    private static final String BEGIN = "<<<<<<<";
    private static final String END = ">>>>>>>";
    private static final List<String> ALL = List.of(BEGIN, "|||||||", "=======", END);

    private ConflictMarks() {}

    /** Refuses a file with a whole conflict, since YAML can read one in the middle of a text. */
    static void check(SourceFile file) {
        int begin = file.text().contains(BEGIN) ? lineOf(List.of(BEGIN), 1, file) : 0;
        if (begin > 0 && lineOf(List.of(END), begin, file) > 0) {
            throw conflict(file, begin);
        }
    }

    /** The first marker in a file that is not YAML, or null; the user may have removed some markers of a conflict. */
    static @Nullable Refusal first(SourceFile file) {
        int line = lineOf(ALL, 1, file);
        return line == 0 ? null : conflict(file, line);
    }

    /** The first line at or after {@code from} whose first word is one of the marks, or 0. */
    private static int lineOf(List<String> marks, int from, SourceFile file) {
        for (int line = from; line <= file.lines(); line++) {
            String text = file.lineText(line).strip();
            int space = text.indexOf(' ');
            if (marks.contains(space < 0 ? text : text.substring(0, space))) {
                return line;
            }
        }
        return 0;
    }

    private static Refusal conflict(SourceFile file, int line) {
        return Refusal.restOfLine(
                file,
                file.textStart(line),
                "git could not merge two changes here",
                "keep the right lines, and remove the markers '<<<<<<<', '=======' and '>>>>>>>'");
    }
}
