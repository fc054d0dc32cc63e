package oncall.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.text.Diagnostics;
import oncall.text.Location;
import oncall.text.Quote;
import oncall.yaml.Mapping.Entry;
import org.jspecify.annotations.Nullable;

/** Collects the entries of one mapping, reports keys that occur twice, and merges mappings that {@code <<} names. */
final class MappingBuilder {

    private final Diagnostics diagnostics;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Scalar> keys = new HashMap<>();
    private @Nullable Node merged;
    private boolean repeats;
    private int weight = 1;

    MappingBuilder(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void add(Scalar key, Node value) {
        weight += 1 + value.weight();
        Scalar first = keys.putIfAbsent(key.text(), key);
        if (first == null) {
            if (key.plain() && key.text().equals("<<")) {
                merged = value;
            } else {
                entries.add(new Entry(key, value));
            }
        } else if (!repeats) {
            // Keys directly below it belong to the same mistake.
            Location place = first.location();
            boolean beginsItem = place.file().text().startsWith("- ", place.start() - 2);
            diagnostics.error(
                    key.location(),
                    YamlRule.DUPLICATE_KEY,
                    "the key " + Quote.of(key.text()) + " is already on line " + place.line(),
                    "keep one of them" + (beginsItem ? ", or begin a new item of the list with '- '" : ""));
        }
        repeats = first != null;
    }

    /** The keys as written, then those that {@code <<} adds. A written key takes precedence. */
    Mapping build(boolean flow, Location location) {
        if (merged != null) {
            merge(merged);
        }
        return new Mapping(entries, weight, flow, location);
    }

    private void merge(Node node) {
        if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                if (keys.putIfAbsent(entry.key().text(), entry.key()) == null) {
                    entries.add(entry);
                }
            }
        } else if (node instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                merge(item);
            }
        } else {
            diagnostics.error(
                    node.location(),
                    YamlRule.SYNTAX,
                    "'<<' merges mappings, but this is " + node.kind(),
                    "write '<<: *name', where '&name' is before a mapping");
        }
    }
}
