package oncall.yaml;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with text that is not YAML.
 *
 * @param from where it begins, as UTF-16 offset
 * @param problem what is wrong, in the user's words
 * @param hint how to mend it, or null where that cannot be known
 */
record Explanation(int from, String problem, @Nullable String hint) {}
