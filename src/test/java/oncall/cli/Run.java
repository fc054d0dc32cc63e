package oncall.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** One run of the program, with the environment that a test chooses. */
public record Run(int exit, String out, String err) {

    private static final int COLUMNS = 80;

    /** Runs on 21 November 2026 at ten in the morning UTC, without terminals. */
    public static Run in(Path directory, String... args) {
        return in(directory, Map.of(), false, args);
    }

    /** The same, with these variables. */
    public static Run in(Path directory, Map<String, String> environment, String... args) {
        return in(directory, environment, false, args);
    }

    static Run in(Path directory, Map<String, String> environment, boolean terminals, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session = new Session(
                directory,
                InstantSource.fixed(Instant.parse("2026-11-21T10:00:00Z")),
                environment,
                out,
                err,
                terminals,
                terminals,
                Integer.parseInt(environment.getOrDefault("COLUMNS", String.valueOf(COLUMNS))),
                "1.2.3");
        int exit = Application.run(args, session).number();
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
