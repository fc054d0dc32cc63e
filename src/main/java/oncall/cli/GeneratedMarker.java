package oncall.cli;

import java.time.LocalDate;
import oncall.plan.Values;
import org.jspecify.annotations.Nullable;

/**
 * The last line of a file that was written by {@code oncall runbook --all}. By it we know our own files from those of
 * others, which are never touched, and the day whose people on call they show.
 *
 * @param stem the file's name without its ending
 * @param day the first day of the shift that was current when it was written
 */
record GeneratedMarker(String stem, LocalDate day) {

    private static final String BEGINNING = "<!-- oncall runbook ";
    private static final String END = " -->";

    /** As long as it can get, in bytes. */
    static final int LONGEST = 200;

    /** The line, which is a comment in all formats, without its end. */
    String line() {
        return BEGINNING + stem + " " + day + END;
    }

    /** The mark that a text ends with, or null if it does not end with one. */
    static @Nullable GeneratedMarker at(String text) {
        String stripped = text.stripTrailing();
        String line = stripped.substring(stripped.lastIndexOf('\n') + 1);
        int stem = BEGINNING.length();
        int space = line.indexOf(' ', stem);
        int end = line.length() - END.length();
        if (!line.startsWith(BEGINNING) || !line.endsWith(END) || space < 0 || space >= end) {
            return null;
        }
        LocalDate day = Values.date(line.substring(space + 1, end));
        return day == null ? null : new GeneratedMarker(line.substring(stem, space), day);
    }
}
