package oncall.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oncall.text.Diagnostics;
import oncall.text.Location;
import oncall.text.Quote;
import oncall.yaml.Mapping;
import oncall.yaml.Mapping.Entry;
import oncall.yaml.Node;
import oncall.yaml.Scalar;
import org.jspecify.annotations.Nullable;

/** Which keys a block of YAML has, which were asked for, and which of those that it needs are missing. */
final class Keys {

    static final String UNKNOWN_KEY = "unknown-key";
    static final String MISSING_KEY = "missing-key";
    static final String EMPTY_VALUE = "empty-value";

    private final Mapping mapping;
    private final String what;
    private final Diagnostics diagnostics;
    private List<String> asked = new ArrayList<>();
    private boolean askedForAll;

    /** Keys of the file by those that they were meant for. */
    private Map<String, Entry> misspelt = Map.of();

    /** Whether all of it belongs into a block of another kind, which was said, and so nothing in it is read. */
    private boolean misplaced;

    /** The keys of which something has been said already, so that one mistake is told once. */
    private Set<String> told = Set.of();

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

    boolean isEmpty() {
        return mapping.entries().isEmpty();
    }

    boolean isWritten(String key) {
        return entry(key) != null;
    }

    /** As {@link Fields#require}. */
    void require(String... keys) {
        List<String> missing = new ArrayList<>();
        if (misplaced) {
            return;
        }
        for (String key : keys) {
            ask(key);
            if (entry(key) == null) {
                missing.add(key);
            }
        }
        if (!missing.isEmpty()) {
            if (isMisplaced(Arrays.asList(keys))) {
                return;
            }
            adopt(missing);
            missing.removeAll(misspelt.keySet());
            reportAmbiguous(missing);
        }
        for (String key : keys) {
            Entry entry = entry(key);
            if (entry != null && entry.value().isNothing()) {
                reportEmpty(key, entry, keys);
            }
        }
        if (!missing.isEmpty()) {
            reportMissing(place(), KeyNames.enumerated(missing) + " missing", keys);
        }
    }

    /** Whether the block is one of another kind, as its keys tell; then that is reported, and there is nothing in it to read. */
    private boolean isMisplaced(List<String> needed) {
        String place = otherPlace(needed);
        misplaced = place != null;
        if (misplaced) {
            diagnostics.error(
                    place(),
                    MISSING_KEY,
                    "this is not " + what + ": all its keys belong " + place,
                    "move it there; " + what + " has " + KeyNames.listed(needed));
        }
        return misplaced;
    }

    /** Whether a file holds the keys of one item of its list; then that is reported, and there is nothing in it to read. */
    boolean isLoneItemOf(String list) {
        misplaced = ("under '" + list + "'").equals(otherPlace(List.of(list)));
        if (misplaced) {
            diagnostics.error(
                    place(),
                    MISSING_KEY,
                    "the keys of this file are those of one item under '" + list + "'",
                    "write '" + list
                            + ":' on a line above, '- ' before the first key, and two blanks before the others");
        }
        return misplaced;
    }

    private @Nullable String otherPlace(List<String> needed) {
        List<String> written = new ArrayList<>();
        for (Entry entry : mapping.entries()) {
            written.add(entry.key().text());
        }
        return KeyHome.ofBlock(written, needed, place().file().name());
    }

    /** Takes unknown keys for those of these that they were meant for; that they are unknown is told in the end. */
    void adopt(List<String> wanted) {
        Map<String, Entry> found = new HashMap<>();
        for (Entry entry : misplaced ? List.<Entry>of() : mapping.entries()) {
            List<String> meant = MeantKeys.of(entry, wanted);
            if (meant.size() == 1
                    && entry(meant.get(0)) == null
                    && !entry.value().isNothing()) {
                found.put(meant.get(0), entry);
            }
        }
        if (!found.isEmpty()) {
            found.putAll(misspelt);
            misspelt = found;
        }
    }

    /**
     * Reports keys that could be meant for several of those that are missing, or have no value, and takes these out.
     *
     * @return whether there is one
     */
    boolean reportAmbiguous(List<String> missing) {
        if (misplaced) {
            return true;
        }
        int before = missing.size();
        for (Entry entry : mapping.entries()) {
            List<String> meant = missing.isEmpty() ? List.of() : MeantKeys.of(entry, missing);
            if (!meant.isEmpty() && isFirstToldOf(entry.key().text())) {
                diagnostics.error(
                        entry.key().location(),
                        MISSING_KEY,
                        "unknown key " + Quote.of(entry.key().text()) + ", and " + KeyNames.enumerated(meant)
                                + " missing",
                        MeantKeys.hint(entry, asked, what));
                missing.removeAll(meant);
            }
        }
        return missing.size() < before;
    }

    private void reportMissing(Location place, String problem, String... keys) {
        diagnostics.error(place, MISSING_KEY, problem, what + " needs " + KeyNames.listed(Arrays.asList(keys)));
    }

    private void reportEmpty(String key, Entry entry, String... keys) {
        Location comment = CommentedValue.inPlaceOf(entry.value());
        if (!isFirstToldOf(key)) {
            return;
        }
        if (comment == null) {
            reportMissing(entry.key().location(), "'" + key + "' has no value", keys);
        } else {
            diagnostics.error(comment, MISSING_KEY, CommentedValue.problem(key, comment), CommentedValue.hint(comment));
        }
    }

    /** Reports a key that is written and has nothing behind it, not even {@code ~} or {@code null}. */
    void reportIfEmpty(String key) {
        Entry entry = entry(key);
        if (entry != null
                && entry.value() instanceof Scalar scalar
                && scalar.text().isEmpty()
                && isFirstToldOf(key)) {
            diagnostics.warning(
                    entry.key().location(),
                    EMPTY_VALUE,
                    "'" + key + "' has no value, and counts as not given",
                    "write one, or remove the key");
        }
    }

    /** Reports all keys that were not asked for; none is asked for after that. */
    void reportUnknown() {
        List<Entry> unknown = new ArrayList<>();
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!askedForAll && !misplaced && !asked.contains(key)) {
                unknown.add(entry);
            }
        }
        String home = unknown.size() > 1 ? otherPlace(List.of()) : null;
        if (home != null) {
            diagnostics.error(
                    place(),
                    UNKNOWN_KEY,
                    "this is not " + what + ": all its keys belong " + home,
                    "move it there, or write that key above it");
            unknown.clear();
        }
        for (Entry entry : unknown) {
            String key = entry.key().text();
            if (isFirstToldOf(key)) {
                Location place = entry.key().location();
                // To look for what was meant takes time, and in a file of rubbish nobody would read it.
                String hint = diagnostics.listsErrorAt(place) ? MeantKeys.hint(entry, asked, what) : null;
                diagnostics.error(place, UNKNOWN_KEY, "unknown key " + Quote.of(key), hint);
            }
        }
        asked = List.of();
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
        if (misplaced) {
            return null;
        }
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
        if (comment != null && isFirstToldOf(key)) {
            CommentedValue.report(key, comment, diagnostics);
        }
        return null;
    }

    private boolean isFirstToldOf(String key) {
        if (told.isEmpty()) {
            told = new HashSet<>();
        }
        return told.add(key);
    }
}
