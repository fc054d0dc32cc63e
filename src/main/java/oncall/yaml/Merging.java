package oncall.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.source.Diagnostics;
import oncall.source.Location;
import oncall.source.Quote;
import oncall.yaml.Mapping.Entry;

/** Makes a mapping of keys as written: each counts once, and those that {@code <<} brings only where there is none. */
final class Merging {

    private Merging() {}

    static Mapping mapping(List<Entry> written, Location location, Diagnostics diagnostics) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Scalar> keys = new HashMap<>();
        List<Mapping> merged = List.of();
        int weight = 1;
        for (Entry entry : written) {
            Scalar key = entry.key();
            Node value = entry.value();
            weight += 1 + value.weight();
            Scalar first = keys.putIfAbsent(key.text(), key);
            if (first != null) {
                diagnostics.error(
                        key.location(),
                        YamlReader.DUPLICATE_KEY,
                        "the key " + Quote.of(key.text()) + " stands here a second time",
                        "the first is on line " + first.location().line() + "; keep one of them");
            } else if (key.plain() && key.text().equals("<<")) {
                merged = merged(value, diagnostics);
            } else {
                entries.add(entry);
            }
        }
        for (Mapping mapping : merged) {
            for (Entry entry : mapping.entries()) {
                if (keys.putIfAbsent(entry.key().text(), entry.key()) == null) {
                    entries.add(entry);
                }
            }
        }
        return new Mapping(entries, weight, location);
    }

    /** The mappings that the value of {@code <<} names, the one that wins first. */
    private static List<Mapping> merged(Node value, Diagnostics diagnostics) {
        List<Node> nodes = value instanceof Sequence sequence ? sequence.items() : List.of(value);
        List<Mapping> mappings = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Mapping mapping) {
                mappings.add(mapping);
            } else {
                diagnostics.error(
                        node.location(),
                        YamlReader.SYNTAX,
                        "'<<' merges mappings, and this is " + node.kind(),
                        "write '<<: *name', where '&name' marks a mapping");
            }
        }
        return mappings;
    }
}
