/** Duty as a calendar that programs subscribe to. */
@NullMarked
package oncall.report.calendar;

import org.jspecify.annotations.NullMarked;
