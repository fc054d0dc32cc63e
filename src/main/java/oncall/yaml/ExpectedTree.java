package oncall.yaml;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import oncall.yaml.Mapping.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What a file has to mean after an edit: the same as before, apart from one value.
 *
 * @param before the tree before the edit
 * @param path where the value is; see {@link YamlEdit#addItem}
 * @param value the value that has changed
 */
record ExpectedTree(Node before, List<String> path, Node value) {

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
        StringBuilder expected = new StringBuilder();
        write(before, path, expected);
        StringBuilder actual = new StringBuilder();
        write(after, null, actual);
        return expected.compareTo(actual) == 0;
    }

    /** Writes what a value means, with the changed value at the end of the path unless that is null. */
    private void write(Node node, @Nullable List<String> rest, StringBuilder out) {
        if (rest != null && rest.isEmpty()) {
            write(value, null, out);
            return;
        }
        List<String> below = rest == null ? null : rest.subList(1, rest.size());
        if (node instanceof Sequence list) {
            int changed = rest == null ? -1 : indexOf(list, rest.get(0));
            out.append('[');
            for (int i = 0; i < list.items().size(); i++) {
                write(list.items().get(i), i == changed ? below : null, out);
            }
            out.append(']');
        } else if (node instanceof Mapping mapping) {
            Map<String, Node> entries = new TreeMap<>();
            mapping.entries().forEach(entry -> entries.put(entry.key().text(), entry.value()));
            String changed = rest == null ? "" : rest.get(0);
            if (rest != null) {
                entries.putIfAbsent(changed, value);
            }
            out.append('{');
            entries.forEach((key, child) -> {
                write(key, out);
                write(child, rest != null && key.equals(changed) ? below : null, out);
            });
            out.append('}');
        } else if (node instanceof Scalar scalar) {
            write(scalar.isNothing() ? "" : scalar.text() + '.', out);
        }
    }

    /** Writes a text with its length, so that no two values are written alike. */
    private static void write(String text, StringBuilder out) {
        out.append(text.length()).append(':').append(text);
    }
}
