/** What the git repository around the plan knows: asked of the git command, and never needed. */
@NullMarked
package oncall.git;

import org.jspecify.annotations.NullMarked;
