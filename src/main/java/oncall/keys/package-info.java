/**
 * What the blocks of a file may hold, described once. A {@link oncall.keys.Block} is one mapping of YAML, a
 * {@link oncall.keys.Key} one line of it: its name, the type of its value, its default and its meaning. The reader with
 * places, the findings about unknown, missing and empty keys, the hints, the JSON Schema and the file reference all come
 * from these descriptions.
 *
 * <p>Reading is on the path of every command, so it uses plain loops and no lambdas. What only hints need is loaded
 * only if something is wrong.
 */
@NullMarked
package oncall.keys;

import org.jspecify.annotations.NullMarked;
