package oncall.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.text.Location;
import org.jspecify.annotations.Nullable;

/** Keys with values. No key occurs twice, and what {@code <<} merges is already merged. */
public final class Mapping implements Node {

    private final List<Entry> entries;
    private final Map<String, Entry> byKey = new HashMap<>();
    private final int weight;
    private final boolean flow;
    private final Location location;

    /**
     * @param entries in the order of the file, merged ones last
     * @param weight how many values this is, itself and all within
     * @param flow whether it is written in braces
     * @param location from the first key or the opening brace, or an anchor before it, to the end of the last value or the closing brace
     */
    public Mapping(List<Entry> entries, int weight, boolean flow, Location location) {
        this.entries = entries;
        for (Entry entry : entries) {
            byKey.put(entry.key().text(), entry);
        }
        this.weight = weight;
        this.flow = flow;
        this.location = location;
    }

    /** One key as typed, and its value. */
    public record Entry(Scalar key, Node value) {}

    /** In the order of the file, merged ones last. */
    public List<Entry> entries() {
        return entries;
    }

    /** The key and its value, or null if there is no such key. */
    public @Nullable Entry get(String key) {
        return byKey.get(key);
    }

    /** Whether it is written in braces, as {@code {id: bob}}. */
    public boolean flow() {
        return flow;
    }

    @Override
    public int weight() {
        return weight;
    }

    @Override
    public Location location() {
        return location;
    }

    @Override
    public String kind() {
        return "a mapping";
    }
}
