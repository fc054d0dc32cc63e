/**
 * Computes schedules. Turns go round in proportion to load; each shift is then settled in order of time. Everything is
 * counted from the rotation's start, so that no answer depends on the requested weeks.
 */
@NullMarked
package oncall.rotation;

import org.jspecify.annotations.NullMarked;
