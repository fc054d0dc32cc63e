package oncall.keys;

import java.util.ArrayList;
import java.util.List;
import oncall.text.Location;
import oncall.text.Quote;
import oncall.yaml.Mapping;
import oncall.yaml.Mapping.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Finds the line of each key of a block, and reports keys that the block does not know, or needs and does not have. A
 * misspelt key counts as the key that it resembles, so that this one is not also reported as missing.
 */
final class WrittenKeys {

    private final Block<?> block;
    private final Mapping mapping;
    private final Reading in;
    private final @Nullable Entry[] entries;

    private WrittenKeys(Block<?> block, Mapping mapping, Reading in) {
        this.block = block;
        this.mapping = mapping;
        this.in = in;
        this.entries = new @Nullable Entry[block.keys().size()];
    }

    /** Matches what is written with the keys of the block; null where it is another kind of block, which is then reported. */
    static @Nullable WrittenKeys of(Block<?> block, Mapping mapping, Reading in) {
        WrittenKeys written = new WrittenKeys(block, mapping, in);
        List<Entry> unknown = written.match();
        String places = unknown.size() > 1 ? in.index().places(mapping, in.file()) : null;
        if (places != null) {
            boolean useless = block == in.file() || written.isMissingAny();
            in.error(
                    written.place(),
                    useless ? KeyRule.MISSING_KEY : KeyRule.UNKNOWN_KEY,
                    "this is not " + block.what() + ": all its keys belong " + places,
                    "move it there, or write that key above it");
            return useless ? null : written;
        }
        for (Entry entry : unknown) {
            written.reportUnknown(entry);
        }
        written.checkNeeded(block.required());
        if (block.alternatives() != null) {
            written.check(block.alternatives());
        }
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

    boolean isEmpty() {
        return mapping.entries().isEmpty();
    }

    Location place() {
        return Reading.place(mapping);
    }

    /** Finds the lines of the keys; those of none are the result. */
    private List<Entry> match() {
        List<Entry> unknown = List.of();
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
        return unknown;
    }

    private boolean isMissingAny() {
        for (Key<?> key : block.required()) {
            if (entry(key) == null) {
                return true;
            }
        }
        return false;
    }

    private void reportUnknown(Entry entry) {
        Location place = entry.key().location();
        KeyHints hints = null;
        // To look for what was meant takes time, and nobody would read it in a file of rubbish.
        if (in.diagnostics().listsErrorAt(place)) {
            hints = new KeyHints(entry, mapping, block, in);
            adopt(entry, hints);
        }
        String problem = "unknown key " + Quote.of(entry.key().text());
        in.error(place, KeyRule.UNKNOWN_KEY, problem, hints == null ? null : hints.hint());
    }

    /** Takes the line for that of the only key that may be meant and is not written itself. */
    private void adopt(Entry entry, KeyHints hints) {
        int only = -1;
        int count = 0;
        for (Key<?> key : hints.meant()) {
            int position = block.keys().indexOf(key);
            if (entries[position] == null && (key.isRequired() || !hints.isGuess())) {
                only = position;
                count++;
            }
        }
        if (count == 1 && !entry.value().isNothing()) {
            entries[only] = entry;
        }
    }

    private void check(Alternatives either) {
        Entry single = hasValue(either.single()) ? entry(either.single()) : null;
        boolean others = false;
        for (Key<?> key : either.together()) {
            others |= hasValue(key);
        }
        if (single != null && others) {
            String problem =
                    "'" + either.single().name() + "' is given together with " + Names.list(either.together(), " or ");
            in.error(single.value().location(), KeyRule.DATE_OR_RANGE, problem, either.hint());
        } else if (single == null && others) {
            checkNeeded(either.together());
        } else if (single == null) {
            in.error(place(), KeyRule.MISSING_KEY, either.missing(), either.hint());
        }
    }

    private void checkNeeded(List<Key<?>> needed) {
        List<Key<?>> missing = new ArrayList<>();
        for (Key<?> key : needed) {
            Entry entry = entry(key);
            if (entry == null) {
                missing.add(key);
            } else if (entry.value().isNothing()) {
                reportNothing(key, entry, needed);
            }
        }
        if (!missing.isEmpty()) {
            reportMissing(
                    place(),
                    Names.list(missing, " and ") + (missing.size() == 1 ? " is" : " are") + " missing",
                    needed);
        }
    }

    private void reportNothing(Key<?> key, Entry entry, List<Key<?>> needed) {
        Location comment = CommentedValue.inPlaceOf(entry.value());
        if (comment == null) {
            reportMissing(entry.key().location(), "'" + key.name() + "' has no value", needed);
        } else {
            String problem = CommentedValue.problem(key.name(), comment);
            in.error(comment, KeyRule.MISSING_KEY, problem, CommentedValue.hint(comment));
        }
    }

    private void reportMissing(Location place, String problem, List<Key<?>> needed) {
        in.error(place, KeyRule.MISSING_KEY, problem, block.what() + " needs " + Names.list(needed, " and "));
    }
}
