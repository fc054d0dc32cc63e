package oncall.yaml;

import oncall.text.SourceFile;
import org.jspecify.annotations.Nullable;

/** Finds the marks that git leaves in a file when it cannot merge two changes. */
final class ConflictMarks {

    private static final String OURS = "<<<<<<< ";
    private static final String BASE = "||||||| ";
    private static final String BETWEEN = "=======";
    private static final String THEIRS = ">>>>>>> ";

    private ConflictMarks() {}

    /** Refuses a file with a whole conflict, its marks one below the other. YAML reads some of them as text. */
    static void check(SourceFile file) {
        int ours = find(OURS, 0, file.text());
        int between = ours < 0 ? -1 : find(BETWEEN, ours, file.text());
        if (between >= 0 && find(THEIRS, between, file.text()) >= 0) {
            throw conflict(file, ours);
        }
    }

    /** The first mark in a file that is not YAML, or null; those of a conflict may have been removed in part. */
    static @Nullable Refusal first(SourceFile file) {
        int ours = find(OURS, 0, file.text());
        if (ours >= 0) {
            return conflict(file, ours);
        }
        for (String mark : new String[] {BASE, BETWEEN, THEIRS}) {
            int at = find(mark, 0, file.text());
            if (at >= 0) {
                return Refusal.restOfLine(
                        file,
                        at,
                        "git left this mark when it could not merge two changes",
                        "remove the line, and check the lines around it");
            }
        }
        return null;
    }

    private static Refusal conflict(SourceFile file, int ours) {
        return Refusal.restOfLine(
                file,
                ours,
                "git could not merge two changes here, and left both",
                "keep the right lines, and remove the marks '<<<<<<<', '=======' and '>>>>>>>'");
    }

    /** Where a mark begins a line, blanks aside, from an offset on; or -1. */
    private static int find(String mark, int from, String text) {
        for (int at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
            int before = at - 1;
            while (before >= 0 && text.charAt(before) == ' ') {
                before--;
            }
            int after = at + mark.length();
            boolean begins = before < 0 || isBreak(text.charAt(before));
            if (begins && (!mark.equals(BETWEEN) || after == text.length() || isBreak(text.charAt(after)))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
