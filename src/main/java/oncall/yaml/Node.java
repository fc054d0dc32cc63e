package oncall.yaml;

import oncall.text.Location;

/** A value of a YAML file, with its place. An alias is the same node as its anchor. */
public sealed interface Node permits Scalar, Sequence, Mapping {

    Location location();

    /** The number of values, counting itself and all values within; aliases count in full. */
    int weight();

    /** What messages call it: {@code a text}, {@code a list}, {@code a mapping}. */
    String kind();

    /** Whether no value is written: the place after the key is empty, or holds {@code ~} or {@code null}. */
    default boolean isNothing() {
        return false;
    }
}
