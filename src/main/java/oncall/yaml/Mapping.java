package oncall.yaml;

import java.util.List;
import oncall.text.Location;
import org.jspecify.annotations.Nullable;

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

    /** The key and its value, or null if there is no such key. */
    public @Nullable Entry get(String key) {
        for (Entry entry : entries) {
            if (entry.key().text().equals(key)) {
                return entry;
            }
        }
        return null;
    }

    @Override
    public String kind() {
        return "a mapping";
    }
}
