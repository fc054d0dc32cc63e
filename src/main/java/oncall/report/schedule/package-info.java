/** The schedule as a table, a picture, rows and JSON, with its notes and the reasons for the people in each shift. */
@NullMarked
package oncall.report.schedule;

import org.jspecify.annotations.NullMarked;
