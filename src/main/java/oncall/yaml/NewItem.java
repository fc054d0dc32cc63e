package oncall.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.text.Location;
import oncall.yaml.Mapping.Entry;
import org.jspecify.annotations.Nullable;

/** A mapping that {@link YamlEdit} adds to a list: at least one key and value, in the order in which they are written. */
public final class NewItem {

    private final List<Value> values = new ArrayList<>();

    /** What a value means to readers of YAML, so that texts which look like something else are written in quotes. */
    enum Form {
        TEXT,
        DATE,
        FLAG;

        static Form of(String text) {
            if (text.equals("true") || text.equals("false")) {
                return FLAG;
            }
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? DATE : TEXT;
        }
    }

    /** A key and its value without quotes. */
    record Value(String key, String text, Form form) {}

    public NewItem with(String key, String text) {
        values.add(new Value(key, text, Form.TEXT));
        return this;
    }

    public NewItem with(String key, LocalDate date) {
        values.add(new Value(key, date.toString(), Form.DATE));
        return this;
    }

    public NewItem with(String key, boolean flag) {
        values.add(new Value(key, Boolean.toString(flag), Form.FLAG));
        return this;
    }

    /** An item that is there; null if it is not a mapping of texts, as all items are that commands add. */
    static @Nullable NewItem of(Node node) {
        NewItem item = new NewItem();
        for (Entry entry : node instanceof Mapping mapping ? mapping.entries() : List.<Entry>of()) {
            if (!(entry.value() instanceof Scalar value)) {
                return null;
            }
            Form form = value.plain() ? Form.of(value.text()) : Form.TEXT;
            item.values.add(new Value(entry.key().text(), value.text(), form));
        }
        return item.values.isEmpty() ? null : item;
    }

    List<Value> values() {
        return values;
    }

    /** The item as it is read; its texts are in quotes, since no text means nothing. */
    Mapping toNode(Location place) {
        List<Entry> entries = new ArrayList<>();
        for (Value value : values) {
            Scalar key = new Scalar(value.key(), true, place);
            entries.add(new Entry(key, new Scalar(value.text(), value.form() != Form.TEXT, place)));
        }
        return new Mapping(entries, 1 + 2 * entries.size(), true, place);
    }

    /** Where in a list the item belongs: at the end, but in a list that is sorted by date before the first later item. */
    int indexIn(List<Node> list) {
        Value ours = values.stream()
                .filter(value -> value.form() == Form.DATE)
                .findFirst()
                .orElse(null);
        String latest = "";
        int later = -1;
        for (int i = 0; i < list.size() && ours != null; i++) {
            String date = dateOf(list.get(i), ours.key());
            date = date == null ? latest : date;
            if (date.compareTo(latest) < 0) {
                return list.size();
            }
            latest = date;
            later = later < 0 && date.compareTo(ours.text()) > 0 ? i : later;
        }
        return later < 0 ? list.size() : later;
    }

    /** The date that an item has for a key, or else its first one; null if it has none. */
    private static @Nullable String dateOf(Node item, String key) {
        String found = null;
        if (item instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                if (entry.value() instanceof Scalar value && Form.of(value.text()) == Form.DATE) {
                    found = found == null || entry.key().text().equals(key) ? value.text() : found;
                }
            }
        }
        return found;
    }
}
