/** The rules, one class each, and the list of them. */
@NullMarked
package oncall.validate.rule;

import org.jspecify.annotations.NullMarked;
