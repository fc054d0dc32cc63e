/**
 * What can be wrong with a plan beyond its reading. A rule is a class with its own description and examples; the examples
 * are run as tests.
 */
@NullMarked
package oncall.validate;

import org.jspecify.annotations.NullMarked;
