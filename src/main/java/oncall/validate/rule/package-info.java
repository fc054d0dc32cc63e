/**
 * The rules, each a class with its description and examples, and the classes that rules share. Tests run the examples,
 * and {@code oncall rules} shows them with their findings.
 */
@NullMarked
package oncall.validate.rule;

import org.jspecify.annotations.NullMarked;
