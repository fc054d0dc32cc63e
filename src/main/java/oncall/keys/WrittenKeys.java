package oncall.keys;

import java.util.ArrayList;
import java.util.List;
import oncall.text.Location;
import oncall.text.Quote;
import oncall.yaml.Mapping;
import oncall.yaml.Mapping.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Finds the line of each key of a block, and reports the keys that it does not know. A misspelt key counts as the key that
 * it resembles, so that this one is not also reported as missing.
 */
final class WrittenKeys {

    private final Block<?> block;
    private final Mapping mapping;
    private final Reading in;
    private final @Nullable Entry[] entries;
    private final boolean[] reported;
    private List<Entry> unknown = List.of();

    private WrittenKeys(Block<?> block, Mapping mapping, Reading in) {
        this.block = block;
        this.mapping = mapping;
        this.in = in;
        this.entries = new @Nullable Entry[block.keys().size()];
        this.reported = new boolean[entries.length];
    }

    /** Matches what is written with the keys of the block; null where it is another kind of block, which is then reported. */
    static @Nullable WrittenKeys of(Block<?> block, Mapping mapping, Reading in) {
        WrittenKeys written = new WrittenKeys(block, mapping, in);
        written.match();
        NeededKeys needed = new NeededKeys(block, written, in);
        if (!written.unknown.isEmpty()) {
            if (written.isAnotherBlock(needed.lackAny())) {
                return null;
            }
            written.reportUnknown(needed);
        }
        needed.check();
        return written;
    }

    /** The key and its value, or null where it is not written. */
    @Nullable
    Entry entry(Key<?> key) {
        return entries[block.keys().indexOf(key)];
    }

    /** Whether the key is written and has a value. */
    boolean hasValue(Key<?> key) {
        Entry entry = entry(key);
        return entry != null && !entry.value().isNothing();
    }

    /** Whether an error about the absence of the key has been reported. */
    boolean isReported(Key<?> key) {
        return reported[block.keys().indexOf(key)];
    }

    void markReported(Key<?> key) {
        reported[block.keys().indexOf(key)] = true;
    }

    boolean isEmpty() {
        return mapping.entries().isEmpty();
    }

    Location place() {
        return Reading.place(mapping);
    }

    private void match() {
        int next = 0;
        for (Entry entry : mapping.entries()) {
            int position = block.position(entry.key().text(), next);
            if (position >= 0) {
                entries[position] = entry;
                next = position + 1;
            } else {
                unknown = unknown.isEmpty() ? new ArrayList<>() : unknown;
                unknown.add(entry);
            }
        }
    }

    /** Whether the block is in the wrong place, since all its keys are those of another; that is reported. */
    private boolean isAnotherBlock(boolean lacksKeys) {
        boolean oneUnknown = unknown.size() == 1;
        if (oneUnknown && !lacksKeys) {
            return false;
        }
        List<KeyIndex.Home> homes = in.index().homes(mapping, oneUnknown ? block.required() : List.of());
        if (homes.isEmpty()) {
            return false;
        }
        String problem = "this is not " + block.what() + ": all its keys belong " + KeyIndex.places(homes, in.file());
        String hint = "move it there, or write that key above it";
        KeyRule rule = lacksKeys ? KeyRule.MISSING_KEY : KeyRule.UNKNOWN_KEY;
        String list = block == in.file() ? in.file().mainList() : null;
        if (list != null && homes.size() == 1 && list.equals(homes.get(0).below())) {
            rule = KeyRule.MISSING_KEY;
            problem = "the keys of this file are those of one item under '" + list + "'";
            hint = "write '" + list + ":' on a line above, '- ' before the first key, and two spaces before the others";
        }
        in.error(place(), rule, problem, hint);
        return true;
    }

    private void reportUnknown(NeededKeys needed) {
        for (Entry entry : unknown) {
            Location place = entry.key().location();
            String problem = "unknown key " + Quote.of(entry.key().text());
            // To look for what was meant takes time, and nobody would read it in a file of rubbish.
            if (!in.diagnostics().listsErrorAt(place)) {
                in.error(place, KeyRule.UNKNOWN_KEY, problem, null);
                continue;
            }
            KeyHints hints = new KeyHints(entry, mapping, block, in);
            List<Key<?>> missing = adopts(entry, hints) ? List.of() : needed.missingOf(hints.meant());
            if (missing.isEmpty()) {
                in.error(place, KeyRule.UNKNOWN_KEY, problem, hints.hint());
            } else {
                in.error(
                        place, KeyRule.MISSING_KEY, problem + ", and " + Names.are(missing) + " missing", hints.hint());
            }
        }
    }

    /** Takes the line for that of the only key that may be meant and is not written itself. */
    private boolean adopts(Entry entry, KeyHints hints) {
        int only = -1;
        for (Key<?> key : hints.meant()) {
            int position = block.keys().indexOf(key);
            if (entries[position] == null) {
                if (only >= 0) {
                    return false;
                }
                only = position;
            }
        }
        boolean plain = only >= 0 && (!hints.isGuess() || block.keys().get(only).isRequired());
        if (!plain || entry.value().isNothing()) {
            return false;
        }
        entries[only] = entry;
        return true;
    }
}
