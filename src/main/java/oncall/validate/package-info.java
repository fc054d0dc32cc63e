/**
 * What can be wrong with a plan beyond its reading. A rule is a class with its own description and examples; the examples
 * are run as tests, and shown with what is found in them. A comment in the files can silence a warning.
 */
@NullMarked
package oncall.validate;

import org.jspecify.annotations.NullMarked;
