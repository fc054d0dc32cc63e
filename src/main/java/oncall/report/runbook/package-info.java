/** What to do when a pipeline fails, and whom to call: the page in the order in which someone just woken needs it. */
@NullMarked
package oncall.report.runbook;

import org.jspecify.annotations.NullMarked;
