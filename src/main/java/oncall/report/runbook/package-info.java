/**
 * What to do when a pipeline fails, and whom to call: one class for each part of the page, in the order in which a person needs them who was just
 * woken.
 */
@NullMarked
package oncall.report.runbook;

import org.jspecify.annotations.NullMarked;
