/** The schedule: as a table, a picture, rows and JSON, with its notes, and why each shift has its people. */
@NullMarked
package oncall.report.schedule;

import org.jspecify.annotations.NullMarked;
