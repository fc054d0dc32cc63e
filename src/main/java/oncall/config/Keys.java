package oncall.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
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
    private List<String> asked = new ArrayList<>();
    private boolean askedForAll;

    /** Keys of the file by those that they were meant for. */
    private Map<String, Entry> misspelt = Map.of();

    /** The keys that were said to have a comment in place of a value. */
    private Set<String> commented = Set.of();

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
            ask(key);
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
        } else if (isFirst(key)) {
            diagnostics.error(comment, MISSING_KEY, CommentedValue.problem(key, comment), CommentedValue.hint(comment));
        }
    }

    private void adoptMisspelt(List<String> keys) {
        Map<String, Entry> found = new HashMap<>();
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            String near = keys.contains(key) ? null : Suggestion.nearest(key, keys);
            if (near != null && mapping.get(near) == null) {
                found.putIfAbsent(near, entry);
            }
        }
        misspelt = found;
    }

    /** Reports all keys that were not asked for; none is asked for after that. */
    void reportUnknown() {
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!askedForAll && !asked.contains(key)) {
                Location place = entry.key().location();
                // To look for what was meant takes time, and in a file of rubbish nobody would read it.
                String hint = diagnostics.listsAnotherOf(place.file()) ? hintForUnknown(key) : null;
                diagnostics.error(place, UNKNOWN_KEY, "unknown key " + Quote.of(key), hint);
            }
        }
        asked = List.of();
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
            keys.add(entry.key());
        }
        askedForAll = true;
        return keys;
    }

    private void ask(String key) {
        if (!askedForAll && !asked.contains(key)) {
            asked.add(key);
        }
    }

    private @Nullable Entry entry(String key) {
        Entry entry = mapping.get(key);
        return entry == null ? misspelt.get(key) : entry;
    }

    /** What stands behind the key, which counts as asked for; null where that is nothing. */
    @Nullable
    Node value(String key) {
        ask(key);
        Entry entry = entry(key);
        Node value = entry == null ? null : entry.value();
        if (value == null || !value.isNothing()) {
            return value;
        }
        Location comment = CommentedValue.inPlaceOf(value);
        if (comment != null && isFirst(key)) {
            CommentedValue.report(key, comment, diagnostics);
        }
        return null;
    }

    private boolean isFirst(String commentedKey) {
        if (commented.isEmpty()) {
            commented = new HashSet<>();
        }
        return commented.add(commentedKey);
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
