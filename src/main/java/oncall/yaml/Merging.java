package oncall.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oncall.text.Diagnostics;
import oncall.text.Location;
import oncall.yaml.Mapping.Entry;

/** Makes a mapping of keys as written: each counts once, and those that {@code <<} brings only where there is none. */
final class Merging {

    private Merging() {}

    static Mapping mapping(List<Entry> written, Location location, Diagnostics diagnostics) {
        List<Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        Node merge = null;
        int weight = 1;
        for (Entry entry : written) {
            Scalar key = entry.key();
            if (!keys.add(key.text())) {
                return mapping(RepeatedKeys.leaveOut(written, diagnostics), location, diagnostics);
            }
            weight += 1 + entry.value().weight();
            if (key.plain() && key.text().equals("<<")) {
                merge = entry.value();
            } else {
                entries.add(entry);
            }
        }
        for (Mapping mapping : merge == null ? List.<Mapping>of() : merged(merge, diagnostics)) {
            for (Entry entry : mapping.entries()) {
                if (keys.add(entry.key().text())) {
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
