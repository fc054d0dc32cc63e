/** Checks a plan that was read: applies the rules in its list, and removes warnings that comments suppress. */
@NullMarked
package oncall.validate;

import org.jspecify.annotations.NullMarked;
