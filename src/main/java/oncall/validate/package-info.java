/**
 * What can be wrong with a plan beyond its reading: the linter, the list of its rules, and comments that suppress warnings.
 */
@NullMarked
package oncall.validate;

import org.jspecify.annotations.NullMarked;
