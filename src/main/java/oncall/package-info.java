/** The program's entry point; its subpackages do the work. */
@NullMarked
package oncall;

import org.jspecify.annotations.NullMarked;
