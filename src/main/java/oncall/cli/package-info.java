/**
 * The command line: a thin class for each command, which reads options, makes one call and chooses the exit status. The
 * only room that knows picocli, and the only one that knows the clock, the streams and the directory.
 */
@NullMarked
package oncall.cli;

import org.jspecify.annotations.NullMarked;
