/** Edits of the plan's files: who could serve for somebody else, and what an edit changes. */
@NullMarked
package oncall.report.edit;

import org.jspecify.annotations.NullMarked;
