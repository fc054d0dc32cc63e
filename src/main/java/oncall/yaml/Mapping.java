package oncall.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.text.Location;
import org.jspecify.annotations.Nullable;

/** Keys with values. No key stands twice, and what {@code <<} merges is merged already. */
public final class Mapping implements Node {

    /** Up to so many keys are looked through faster than an index is made. */
    private static final int FEW = 24;

    private final List<Entry> entries;
    private final int weight;
    private final Location location;
    private @Nullable Map<String, Entry> byKey;

    /**
     * @param entries in the order of the file, merged ones last
     * @param weight how many values this is, itself and all within
     * @param location from the first key to the end of the last value
     */
    public Mapping(List<Entry> entries, int weight, Location location) {
        this.entries = entries;
        this.weight = weight;
        this.location = location;
    }

    /**
     * One key and its value.
     *
     * @param key the key as typed
     * @param value what stands behind it
     */
    public record Entry(Scalar key, Node value) {}

    /** In the order of the file, merged ones last. */
    public List<Entry> entries() {
        return entries;
    }

    /** The key and its value, or null where there is no such key. */
    public @Nullable Entry get(String key) {
        if (entries.size() > FEW) {
            return index().get(key);
        }
        for (Entry entry : entries) {
            if (entry.key().text().equals(key)) {
                return entry;
            }
        }
        return null;
    }

    private Map<String, Entry> index() {
        Map<String, Entry> index = byKey;
        if (index == null) {
            index = new HashMap<>();
            for (Entry entry : entries) {
                index.put(entry.key().text(), entry);
            }
            byKey = index;
        }
        return index;
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
