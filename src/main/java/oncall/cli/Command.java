package oncall.cli;

import java.io.IOException;
import oncall.text.UsageException;
import picocli.CommandLine.Model.CommandSpec;

/** One command: what it takes, and what it does. */
interface Command {

    /** Its options, its help and its examples. */
    CommandSpec spec();

    /**
     * Runs the command.
     *
     * @throws UsageException if an argument has no meaning
     * @throws IOException if something cannot be read or written
     */
    ExitCode run(Arguments arguments) throws IOException;
}
