/** The note for the meeting in which duty is handed over. */
@NullMarked
package oncall.report.handoff;

import org.jspecify.annotations.NullMarked;
