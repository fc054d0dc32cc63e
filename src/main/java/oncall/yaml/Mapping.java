package oncall.yaml;

import java.util.List;
import oncall.text.Location;

/**
 * Keys with values. No key occurs twice. Mappings that {@code <<} names are already merged.
 *
 * @param entries in the order of the file, merged ones last
 * @param weight the number of values, counting itself and all values within
 * @param flow whether it is written in braces, such as {@code {id: bob}}
 * @param location from the first key or the opening brace, or an anchor before it, to the end of the last value or the
 *     closing brace
 */
public record Mapping(List<Entry> entries, int weight, boolean flow, Location location) implements Node {

    /** One key as typed, and its value. */
    public record Entry(Scalar key, Node value) {}

    @Override
    public String kind() {
        return "a mapping";
    }
}
