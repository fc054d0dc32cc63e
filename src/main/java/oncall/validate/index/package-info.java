/** Lookups in a plan's files, which rules share. */
@NullMarked
package oncall.validate.index;

import org.jspecify.annotations.NullMarked;
