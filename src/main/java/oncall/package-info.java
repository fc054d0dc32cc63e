/** The program's entry; see the rooms beside it for what it does. */
@NullMarked
package oncall;

import org.jspecify.annotations.NullMarked;
