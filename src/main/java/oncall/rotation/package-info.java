/**
 * How a schedule comes about. Turns go round in proportion to load; each shift is then settled in time order. Everything
 * counts from the rotation's start, so that no answer depends on the window asked for.
 */
@NullMarked
package oncall.rotation;

import org.jspecify.annotations.NullMarked;
