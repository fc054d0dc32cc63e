/**
 * YAML text becomes a tree in which every value knows its place. The only room that knows the YAML parser. What YAML
 * allows and a plan does not need (a second document, tags of one's own, keys that are no text) is refused at its place;
 * what can grow without end (nesting, aliases) is bounded.
 */
@NullMarked
package oncall.yaml;

import org.jspecify.annotations.NullMarked;
