package oncall.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last line of a generated file. It tells our own files from those of others, which are never touched, and has the day
 * that the file was written for.
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

    /** The marker that a text ends with, or null if it does not end with one. */
    static @Nullable GeneratedMarker at(String text) {
        String stripped = text.stripTrailing();
        String line = stripped.substring(stripped.lastIndexOf('\n') + 1);
        int stem = BEGINNING.length();
        int space = line.indexOf(' ', stem);
        int end = line.length() - END.length();
        if (!line.startsWith(BEGINNING) || !line.endsWith(END) || space < 0 || space >= end) {
            return null;
        }
        try {
            return new GeneratedMarker(line.substring(stem, space), LocalDate.parse(line.substring(space + 1, end)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
