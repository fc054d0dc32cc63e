package oncall.keys;

import java.util.ArrayList;
import java.util.List;
import oncall.keys.Alternatives.KeySet;
import oncall.text.Diagnostics;
import oncall.text.Location;
import oncall.text.Quote;
import oncall.text.WordList;
import oncall.yaml.Mapping;
import oncall.yaml.Mapping.Entry;
import oncall.yaml.Sequence;
import org.jspecify.annotations.Nullable;

/** The values of one block. One that is absent is null; so is one that is wrong, which has been reported. */
public final class BlockReader {

    private final Block<?> block;
    private final Mapping mapping;
    private final Reading in;
    private final @Nullable Entry[] entries;
    private final Values values;
    private final int errorsBefore;

    /** Reads all values of a block, and reports unknown and missing keys. */
    BlockReader(Block<?> block, Mapping mapping, Reading in) {
        this.block = block;
        this.mapping = mapping;
        this.in = in;
        this.entries = new @Nullable Entry[block.keys().size()];
        this.values = new Values(block, Reading.place(mapping));
        this.errorsBefore = in.diagnostics().errors();
        List<Entry> unknown = match();
        if (unknown.size() > 1 && isMisplaced()) {
            return;
        }
        for (Entry entry : unknown) {
            reportUnknown(entry);
        }
        require(block.required());
        if (block.alternatives() != null) {
            check(block.alternatives());
        }
        for (Key<?> key : block.keys()) {
            values.set(key, read(entry(key), key));
        }
    }

    /** Reports a block all of whose keys belong to another kind of block. */
    private boolean isMisplaced() {
        List<String> written =
                mapping.entries().stream().map(entry -> entry.key().text()).toList();
        String places = KeyHints.places(written, in);
        if (places != null) {
            String problem = "this is not " + block.words() + ": all its keys belong " + places;
            in.error(place(), KeyRule.MISSING_KEY, problem, "move it there, or write that key above it");
        }
        return places != null;
    }

    /** Assigns the entries to the keys of the block, and returns those whose keys it does not have. */
    private List<Entry> match() {
        List<Entry> unknown = new ArrayList<>(0);
        for (Entry entry : mapping.entries()) {
            Key<?> key = block.key(entry.key().text());
            if (key == null) {
                unknown.add(entry);
            } else {
                entries[key.position()] = entry;
            }
        }
        return unknown;
    }

    private void reportUnknown(Entry entry) {
        String key = entry.key().text();
        String hint = null;
        // A hint takes time to find, and nobody reads it unless the finding is listed.
        if (diagnostics().listsErrorAt(entry.key().location())) {
            List<String> meant = KeyHints.meant(key, block, in);
            hint = KeyHints.hint(entry, meant, mapping, block, in);
            // The key that was meant counts as written, so that it is not also reported as missing.
            Key<?> other = meant.size() == 1 ? block.key(meant.get(0)) : null;
            if (other != null && entry(other) == null && !entry.value().isNothing()) {
                entries[other.position()] = entry;
            }
        }
        in.error(entry.key().location(), KeyRule.UNKNOWN_KEY, "unknown key " + Quote.of(key), hint);
    }

    private void require(List<Key<?>> required) {
        List<Key<?>> missing = new ArrayList<>(0);
        for (Key<?> key : required) {
            Entry entry = entry(key);
            Entry instead = key.instead() == null ? null : entry(key.instead());
            if (instead != null && !instead.value().isNothing()) {
                if (hasValue(key)) {
                    String problem =
                            "'" + key.name() + "' and '" + instead.key().text() + "' do not go together";
                    in.error(instead.key().location(), KeyRule.CONFLICTING_KEYS, problem, "keep one of the two");
                }
            } else if (entry == null) {
                missing.add(key);
            } else if (entry.value().isNothing()) {
                reportMissing(entry.key().location(), "'" + key.name() + "' has no value", required);
            }
        }
        if (!missing.isEmpty()) {
            reportMissing(place(), list(missing) + (missing.size() == 1 ? " is" : " are") + " missing", required);
        }
    }

    private void reportMissing(Location place, String problem, List<Key<?>> required) {
        in.error(place, KeyRule.MISSING_KEY, problem, block.words() + " needs " + list(required));
    }

    private void check(Alternatives either) {
        List<Key<?>> given = new ArrayList<>();
        for (Key<?> key : either.keys()) {
            if (hasValue(key)) {
                given.add(key);
            }
        }
        KeySet set = either.with(given);
        if (given.isEmpty()) {
            in.error(place(), KeyRule.MISSING_KEY, either.missing(), either.hint());
        } else if (set == null) {
            String problem = list(given) + " do not go together";
            in.error(place(given.get(0)), KeyRule.CONFLICTING_KEYS, problem, either.hint());
        } else {
            require(set.required());
        }
    }

    /** A list such as {@code 'id', 'name' and 'email'}. */
    private static String list(List<Key<?>> keys) {
        List<String> names = new ArrayList<>(keys.size());
        for (Key<?> key : keys) {
            names.add("'" + key.name() + "'");
        }
        return WordList.of(names);
    }

    private @Nullable Object read(@Nullable Entry entry, Key<?> key) {
        if (entry == null) {
            return null;
        }
        if (!entry.value().isNothing()) {
            return key.type() instanceof ListType<?> list
                    ? list.read(entry.value(), in, key.example())
                    : key.type().read(entry.value(), in);
        }
        // A key for longer texts or for blocks may be a template to fill in.
        ValueType<?> item = key.type() instanceof ListType<?> list ? list.item() : key.type();
        boolean isWord = item instanceof BlockOrValue || item instanceof SingleType && item != Types.TEXT;
        if (!in.warnAboutComment(entry.value()) && isWord && !key.isRequired()) {
            in.warnAboutMissingValue(entry);
        }
        return null;
    }

    /** All values. */
    public Values values() {
        return values;
    }

    /** The value of a key, or null. */
    public <T> @Nullable T get(Key<T> key) {
        return values.get(key);
    }

    /** The items of a list; empty if the key is absent. */
    public <T> List<T> list(Key<List<T>> key) {
        List<T> items = get(key);
        return items == null ? List.of() : items;
    }

    /** Whether the key has a value, even one that cannot be read. */
    public boolean hasValue(Key<?> key) {
        Entry entry = entry(key);
        return entry != null && !entry.value().isNothing();
    }

    /** Whether every item of the list could be read; true if the key is absent. */
    public boolean isComplete(Key<? extends List<?>> key) {
        Entry entry = entry(key);
        List<?> items = get(key);
        if (entry == null || entry.value().isNothing()) {
            return true;
        }
        return items != null
                && !(entry.value() instanceof Sequence list
                        && items.size() < list.items().size());
    }

    /** Whether the block has no errors, so that a missing value means that none was written. */
    public boolean isWithoutErrors() {
        return diagnostics().errors() == errorsBefore;
    }

    /** The place of the block: its first key. */
    public Location place() {
        return values.place();
    }

    /** The place of the key's value; that of the block if the key is absent. */
    public Location place(Key<?> key) {
        Entry entry = entry(key);
        return entry == null ? place() : entry.value().location();
    }

    public Diagnostics diagnostics() {
        return in.diagnostics();
    }

    private @Nullable Entry entry(Key<?> key) {
        return entries[key.position()];
    }
}
