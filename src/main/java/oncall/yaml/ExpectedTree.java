package oncall.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oncall.yaml.Mapping.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What a file has to mean after an edit: the same as before, apart from one value.
 *
 * @param before the tree before the edit
 * @param path where the value is; see {@link YamlEdit#addItem}
 * @param value the value that has changed; null if the key is gone
 */
record ExpectedTree(
        Node before, List<String> path, @Nullable Node value) {

    /** The value at a path, or null. */
    static @Nullable Node find(@Nullable Node root, List<String> path) {
        Node node = root;
        for (String step : path) {
            if (node instanceof Sequence list) {
                int index = indexOf(list, step);
                node = index < 0 ? null : list.items().get(index);
            } else {
                node = node instanceof Mapping mapping ? valueOf(mapping, step) : null;
            }
        }
        return node;
    }

    private static int indexOf(Sequence list, String id) {
        for (int i = 0; i < list.items().size(); i++) {
            if (list.items().get(i) instanceof Mapping item
                    && valueOf(item, "id") instanceof Scalar text
                    && text.text().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Node valueOf(Mapping mapping, String key) {
        for (Entry entry : mapping.entries()) {
            if (entry.key().text().equals(key)) {
                return entry.value();
            }
        }
        return null;
    }

    /** Whether a tree differs in nothing but places, styles and the order of keys. */
    boolean is(Node after) {
        return meaning(before, path).equals(meaning(after, null));
    }

    /** What a node means, with the changed value at the end of the path unless that is null. */
    private Object meaning(Node node, @Nullable List<String> rest) {
        if (rest != null && rest.isEmpty()) {
            return value == null ? Optional.empty() : meaning(value, null);
        }
        List<String> below = rest == null ? null : rest.subList(1, rest.size());
        if (node instanceof Sequence list) {
            int changed = rest == null ? -1 : indexOf(list, rest.get(0));
            List<Object> items = new ArrayList<>();
            for (Node item : list.items()) {
                items.add(meaning(item, items.size() == changed ? below : null));
            }
            return items;
        }
        if (node instanceof Mapping mapping) {
            Map<String, Object> entries = new HashMap<>();
            if (rest != null && value != null) {
                entries.put(rest.get(0), meaning(value, null));
            }
            for (Entry entry : mapping.entries()) {
                String key = entry.key().text();
                if (rest != null && key.equals(rest.get(0))) {
                    entries.put(key, meaning(entry.value(), below));
                } else {
                    entries.put(key, meaning(entry.value(), null));
                }
            }
            if (rest != null && rest.size() == 1 && value == null) {
                entries.remove(rest.get(0));
            }
            return entries;
        }
        return node.isNothing() ? Optional.empty() : Optional.of(((Scalar) node).text());
    }
}
