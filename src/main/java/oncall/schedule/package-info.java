/**
 * Who is on call when, as a result that keeps its reasons, and the questions that it can answer. The package {@code
 * rotation} computes it.
 */
@NullMarked
package oncall.schedule;

import org.jspecify.annotations.NullMarked;
