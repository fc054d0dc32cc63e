/** Lookups in a plan's files that its rules share. */
@NullMarked
package oncall.validate.index;

import org.jspecify.annotations.NullMarked;
