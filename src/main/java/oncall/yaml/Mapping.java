package oncall.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.text.Location;
import org.jspecify.annotations.Nullable;

/** Keys with values. No key occurs twice, and what {@code <<} merges is already merged. */
public final class Mapping implements Node {

    /** Up to this many keys, comparing each is faster than making an index. */
    private static final int FEW = 24;

    private final List<Entry> entries;
    private final int weight;
    private final boolean flow;
    private final Location location;
    private @Nullable Map<String, Entry> byKey;

    /**
     * @param entries in the order of the file, merged ones last
     * @param weight how many values this is, itself and all within
     * @param flow whether it is written in braces
     * @param location from the first key or the opening brace, or an anchor before it, to the end of the last value or the closing brace
     */
    public Mapping(List<Entry> entries, int weight, boolean flow, Location location) {
        this.entries = entries;
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
