/**
 * Checks a plan that was read: applies the rules of its list, and leaves out warnings that comments suppress.
 */
@NullMarked
package oncall.validate;

import org.jspecify.annotations.NullMarked;
