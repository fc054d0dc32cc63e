/**
 * YAML text becomes a tree in which every value has its place. Only this package uses the YAML parser. It refuses parts
 * of YAML that a plan does not need (a second document, custom tags, keys that are not text), and limits nesting, the
 * number of values and aliases. One mistake gives one finding, since a file with an error has no tree.
 *
 * <p>{@link oncall.yaml.YamlEdit} adds to the text of a file and keeps the rest of it.
 */
@NullMarked
package oncall.yaml;

import org.jspecify.annotations.NullMarked;
