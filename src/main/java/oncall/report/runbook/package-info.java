/**
 * What to do when a pipeline fails, and whom to call: one class for each part of the page, in the order in which someone
 * needs them who was woken by it.
 */
@NullMarked
package oncall.report.runbook;

import org.jspecify.annotations.NullMarked;
