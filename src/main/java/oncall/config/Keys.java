package oncall.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oncall.source.Diagnostics;
import oncall.source.Location;
import oncall.source.Quote;
import oncall.source.Suggestion;
import oncall.yaml.Mapping;
import oncall.yaml.Mapping.Entry;
import oncall.yaml.Node;
import oncall.yaml.Scalar;
import org.jspecify.annotations.Nullable;

/** Which keys a block of YAML has, which were asked for, and which of those that it needs are missing. */
final class Keys {

    static final String UNKNOWN_KEY = "unknown-key";
    static final String MISSING_KEY = "missing-key";

    private final Mapping mapping;
    private final String what;
    private final Diagnostics diagnostics;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Map<String, Entry> misspelt = new HashMap<>();

    /** The keys that were said to have a comment in place of a value. */
    private final Set<String> commented = new HashSet<>();

    Keys(Mapping mapping, String what, Diagnostics diagnostics) {
        this.mapping = mapping;
        this.what = what;
        this.diagnostics = diagnostics;
    }

    Location place() {
        List<Entry> entries = mapping.entries();
        return entries.isEmpty() ? mapping.location() : entries.get(0).key().location();
    }

    Location place(String key) {
        Entry entry = entry(key);
        return entry == null ? place() : entry.value().location();
    }

    /** As {@link Fields#require}. */
    void require(String... keys) {
        List<String> missing = new ArrayList<>();
        for (String key : keys) {
            if (entry(key) == null) {
                missing.add(key);
            }
        }
        if (!missing.isEmpty()) {
            adoptMisspelt(Arrays.asList(keys));
            missing.removeAll(misspelt.keySet());
        }
        for (String key : keys) {
            Entry entry = entry(key);
            if (entry != null && entry.value().isNothing()) {
                reportEmpty(key, entry, keys);
            }
            asked.add(key);
        }
        if (!missing.isEmpty()) {
            reportMissing(place(), enumerated(missing) + (missing.size() == 1 ? " is" : " are") + " missing", keys);
        }
    }

    private void reportMissing(Location place, String problem, String... keys) {
        diagnostics.error(place, MISSING_KEY, problem, what + " needs " + enumerated(Arrays.asList(keys)));
    }

    private void reportEmpty(String key, Entry entry, String... keys) {
        Location comment = CommentedValue.inPlaceOf(entry.value());
        if (comment == null) {
            reportMissing(entry.key().location(), "'" + key + "' has no value", keys);
        } else if (commented.add(key)) {
            diagnostics.error(comment, MISSING_KEY, CommentedValue.problem(key, comment), CommentedValue.hint(comment));
        }
    }

    private void adoptMisspelt(List<String> keys) {
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            String near = keys.contains(key) ? null : Suggestion.nearest(key, keys);
            if (near != null && mapping.get(near) == null) {
                misspelt.putIfAbsent(near, entry);
            }
        }
    }

    /** Reports all keys that were not asked for. */
    void reportUnknown() {
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!asked.contains(key)) {
                diagnostics.error(
                        entry.key().location(), UNKNOWN_KEY, "unknown key " + Quote.of(key), hintForUnknown(key));
            }
        }
    }

    private String hintForUnknown(String key) {
        String near = Suggestion.hint(key, asked);
        if (near != null) {
            return near;
        }
        String home = KeyHome.hint(key, mapping.location().file().name());
        String keys = what + " has the keys " + String.join(", ", asked);
        return home == null ? keys : home;
    }

    /** All keys, each of which counts as asked for. */
    List<Scalar> all() {
        List<Scalar> keys = new ArrayList<>();
        for (Entry entry : mapping.entries()) {
            asked.add(entry.key().text());
            keys.add(entry.key());
        }
        return keys;
    }

    private @Nullable Entry entry(String key) {
        for (Entry entry : mapping.entries()) {
            if (entry.key().text().equals(key)) {
                return entry;
            }
        }
        return misspelt.get(key);
    }

    /** What stands behind the key, which counts as asked for; null where that is nothing. */
    @Nullable
    Node value(String key) {
        asked.add(key);
        Node value = mapping.get(key);
        if (value == null && misspelt.containsKey(key)) {
            value = misspelt.get(key).value();
        }
        if (value == null || !value.isNothing()) {
            return value;
        }
        Location comment = CommentedValue.inPlaceOf(value);
        if (comment != null && commented.add(key)) {
            CommentedValue.report(key, comment, diagnostics);
        }
        return null;
    }

    private static String enumerated(List<String> keys) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            if (i > 0) {
                text.append(i == keys.size() - 1 ? " and " : ", ");
            }
            text.append('\'').append(keys.get(i)).append('\'');
        }
        return text.toString();
    }
}
