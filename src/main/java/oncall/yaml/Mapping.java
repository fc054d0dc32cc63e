package oncall.yaml;

import java.util.List;
import oncall.source.Location;
import org.jspecify.annotations.Nullable;

/**
 * Keys with values. No key stands twice, and what {@code <<} merges is merged already.
 *
 * @param entries in the order of the file, merged ones last
 * @param weight how many values this is, itself and all within
 * @param location from the first key to the end of the last value
 */
public record Mapping(List<Entry> entries, int weight, Location location) implements Node {

    /**
     * One key and its value.
     *
     * @param key the key as typed
     * @param value what stands behind it
     */
    public record Entry(Scalar key, Node value) {}

    /** The value of the key, or null where there is no such key. */
    public @Nullable Node get(String key) {
        for (Entry entry : entries) {
            if (entry.key().text().equals(key)) {
                return entry.value();
            }
        }
        return null;
    }

    @Override
    public String kind() {
        return "a mapping";
    }
}
