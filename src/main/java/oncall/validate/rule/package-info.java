/**
 * What a rule is, and the rules, one class each with its description and examples. The examples are run as tests, and
 * shown with what is found in them.
 */
@NullMarked
package oncall.validate.rule;

import org.jspecify.annotations.NullMarked;
