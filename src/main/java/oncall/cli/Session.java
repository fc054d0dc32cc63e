package oncall.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import oncall.render.SafeText;

/**
 * The surroundings of one run: working directory, clock, environment, streams and what those can show. Nothing else in
 * the program asks the machine for any of these.
 *
 * @param environment the variables of the environment
 * @param out where results go
 * @param err where diagnostics go
 * @param outIsTerminal whether a person reads {@code out}
 * @param errIsTerminal whether a person reads {@code err}
 * @param columns the width of the terminal in cells
 */
public record Session(
        Path directory,
        InstantSource clock,
        Map<String, String> environment,
        OutputStream out,
        OutputStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        int columns,
        String version) {

    /** Writes a result, in UTF-8 whatever the locale. */
    void print(String text) {
        write(out, text);
    }

    /** Writes to standard error. */
    void printError(String text) {
        write(err, text);
    }

    /** Writes one line about the run itself to standard error. */
    void printNote(String message) {
        printError("oncall: " + SafeText.line(message) + "\n");
    }

    static void write(OutputStream stream, String text) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
            stream.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** Whether writing failed because the reader has gone, which is not an error. */
    static boolean isReaderGone(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StandardStream.ReaderGone) {
                return true;
            }
        }
        return false;
    }

    /** Whether to use colour: the command line decides, then the environment; otherwise terminals get colour. */
    boolean wantsColour(String when, boolean isTerminal) {
        return switch (when) {
            case "always" -> true;
            case "never" -> false;
            default ->
                !isSet("NO_COLOR") && (isSet("FORCE_COLOR") || isTerminal && !"dumb".equals(environment.get("TERM")));
        };
    }

    private boolean isSet(String variable) {
        String value = environment.get(variable);
        return value != null && !value.isEmpty();
    }
}
