package oncall;

import java.io.FileDescriptor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import oncall.cli.Application;
import oncall.cli.Libraries;
import oncall.cli.Session;
import oncall.cli.StandardStream;

/** The program's entry point. {@link Application} lists the commands. */
public final class Oncall {

    private static final int DEFAULT_COLUMNS = 80;

    private Oncall() {}

    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        for (String arg : args) {
            if (arg.equals("holidays") || arg.startsWith("--holidays")) {
                Libraries.run(Oncall.class, args);
            }
        }
        Session session = new Session(
                Path.of(""),
                Clock.systemUTC(),
                System.getenv(),
                new StandardStream(FileDescriptor.out),
                new StandardStream(FileDescriptor.err),
                Boolean.getBoolean("oncall.stdout.tty"),
                Boolean.getBoolean("oncall.stderr.tty"),
                Integer.getInteger("oncall.columns", DEFAULT_COLUMNS),
                version());
        // Everything is written by now, and an orderly exit takes 3 ms longer on JDK 25.
        Runtime.getRuntime().halt(Application.run(args, session).number());
    }

    /** The version from the launcher, or from the jar if it runs by itself. */
    private static String version() {
        String given = System.getProperty("oncall.version");
        return given != null ? given : String.valueOf(Oncall.class.getPackage().getImplementationVersion());
    }
}
