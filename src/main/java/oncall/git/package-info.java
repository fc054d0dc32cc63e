/**
 * What git knows about the plan's directory: the revision, and the files at another revision. Runs the git command.
 */
@NullMarked
package oncall.git;

import org.jspecify.annotations.NullMarked;
