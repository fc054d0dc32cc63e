/**
 * The rules, one class each with its description and examples, and what they are made of. Tests run the examples, and
 * {@code oncall rules} shows them with their findings.
 */
@NullMarked
package oncall.validate.rule;

import org.jspecify.annotations.NullMarked;
