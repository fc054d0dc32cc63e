/** Documents as text for a terminal: wrapped, in colour, tables in columns or stacked. */
@NullMarked
package oncall.render.terminal;

import org.jspecify.annotations.NullMarked;
