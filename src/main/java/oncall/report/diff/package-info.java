/** What a change of the files does to the schedule, and to the promises in it. */
@NullMarked
package oncall.report.diff;

import org.jspecify.annotations.NullMarked;
