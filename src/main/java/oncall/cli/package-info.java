/**
 * The command line: a thin class for each command, which reads options, makes one call and returns the exit status. Only this
 * package uses picocli, the clock, the streams and the working directory.
 */
@NullMarked
package oncall.cli;

import org.jspecify.annotations.NullMarked;
