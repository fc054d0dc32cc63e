/**
 * What to do when a pipeline fails, and whom to call. The page is in the order in which somebody who was just woken
 * needs it.
 */
@NullMarked
package oncall.report.runbook;

import org.jspecify.annotations.NullMarked;
