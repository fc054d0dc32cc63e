/** The rules of validate: all in a line each, or one with its reason and examples. */
@NullMarked
package oncall.report.rules;

import org.jspecify.annotations.NullMarked;
