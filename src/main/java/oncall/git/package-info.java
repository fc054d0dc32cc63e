/** What the git repository around the plan knows, asked of the git command: the revision, and files at another one. */
@NullMarked
package oncall.git;

import org.jspecify.annotations.NullMarked;
