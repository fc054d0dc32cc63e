/**
 * YAML text becomes a tree in which every value has its place. Only this package uses the YAML parser. It refuses what
 * YAML allows and a plan does not need (a second document, own tags, keys that are not text), and limits what can grow
 * without bound (nesting, number of values, aliases). One mistake is one finding: a file with an error has no tree.
 */
@NullMarked
package oncall.yaml;

import org.jspecify.annotations.NullMarked;
