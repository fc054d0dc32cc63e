/** A result becomes something to show: one class for each thing shown. How it is written down is the matter of {@code render}. */
@NullMarked
package oncall.report;

import org.jspecify.annotations.NullMarked;
