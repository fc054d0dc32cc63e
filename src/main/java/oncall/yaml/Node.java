package oncall.yaml;

import oncall.text.Location;

/** One value of a YAML file, with its place. An alias is the very node that its anchor names. */
public sealed interface Node permits Scalar, Sequence, Mapping {

    Location location();

    /** How many values this is, itself and all within, aliases counted in full. */
    int weight();

    /** What people call it: {@code a text}, {@code a list}, {@code a mapping}. */
    String kind();

    /** Whether no value was written: it is left out after the key, or is {@code ~} or {@code null}. */
    default boolean isNothing() {
        return false;
    }
}
