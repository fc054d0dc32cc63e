/** The rules of validate: all, with a line for each, or one with its reason and examples. */
@NullMarked
package oncall.report.rules;

import org.jspecify.annotations.NullMarked;
