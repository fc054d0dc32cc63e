package oncall.cli;

import java.io.IOException;
import java.util.List;
import oncall.report.Format;
import picocli.CommandLine.Model.CommandSpec;

/** One command: what it takes, and what it does. */
interface Command {

    /** Its options, its help and its examples. */
    CommandSpec spec();

    /** The formats of the report that it prints with these arguments, the default first; none if it prints no report. */
    default List<Format> formats(Arguments arguments) {
        return arguments.formats();
    }

    /**
     * Runs the command.
     *
     * @throws UsageException if an argument has no meaning
     * @throws IOException if something cannot be read or written
     */
    ExitCode run(Arguments arguments, Output output) throws IOException;
}
