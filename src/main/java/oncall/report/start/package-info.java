/** What {@code init} has written. */
@NullMarked
package oncall.report.start;

import org.jspecify.annotations.NullMarked;
