package oncall.keys;

import java.util.ArrayList;
import java.util.List;
import oncall.text.Location;
import oncall.yaml.Mapping.Entry;

/** Reports keys that a block needs and does not have, or has without a value. */
final class NeededKeys {

    private final Block<?> block;
    private final WrittenKeys written;
    private final Reading in;

    NeededKeys(Block<?> block, WrittenKeys written, Reading in) {
        this.block = block;
        this.written = written;
        this.in = in;
    }

    /** Whether a required key is not written. */
    boolean lackAny() {
        for (Key<?> key : block.keys()) {
            if (key.isRequired() && written.entry(key) == null) {
                return true;
            }
        }
        return false;
    }

    /** Those of the keys that the block needs and does not have. From now on they count as reported. */
    List<Key<?>> missingOf(List<Key<?>> keys) {
        Alternatives either = block.alternatives();
        boolean needsOne = either != null && !written.hasValue(either.single()) && !hasAny(either.together());
        List<Key<?>> missing = new ArrayList<>();
        for (Key<?> key : keys) {
            boolean needed = key.isRequired() || needsOne && either != null && either.contain(key);
            if (needed && written.entry(key) == null && !written.isReported(key)) {
                missing.add(key);
                written.markReported(key);
            }
        }
        return missing;
    }

    void check() {
        check(block.required());
        Alternatives either = block.alternatives();
        if (either == null) {
            return;
        }
        Entry single = written.hasValue(either.single()) ? written.entry(either.single()) : null;
        boolean others = hasAny(either.together());
        if (single == null && others) {
            check(either.together());
        } else if (single != null && others) {
            String problem =
                    "'" + either.single().name() + "' is given together with " + Names.list(either.together(), " or ");
            in.error(single.value().location(), KeyRule.DATE_OR_RANGE, problem, either.hint());
        } else if (single == null && !isAnyReported(either)) {
            in.error(written.place(), KeyRule.MISSING_KEY, either.missing(), either.hint());
        }
    }

    private void check(List<Key<?>> needed) {
        List<Key<?>> missing = new ArrayList<>();
        for (Key<?> key : needed) {
            Entry entry = written.entry(key);
            if (entry == null && !written.isReported(key)) {
                missing.add(key);
            } else if (entry != null && entry.value().isNothing()) {
                written.markReported(key);
                reportEmpty(key.name(), entry, needed);
            }
        }
        if (!missing.isEmpty()) {
            report(written.place(), Names.are(missing) + " missing", needed);
        }
    }

    private void reportEmpty(String key, Entry entry, List<Key<?>> needed) {
        Location comment = CommentedValue.inPlaceOf(entry.value());
        if (comment == null) {
            report(entry.key().location(), "'" + key + "' has no value", needed);
        } else {
            in.error(comment, KeyRule.MISSING_KEY, CommentedValue.problem(key, comment), CommentedValue.hint(comment));
        }
    }

    private void report(Location place, String problem, List<Key<?>> needed) {
        in.error(place, KeyRule.MISSING_KEY, problem, block.what() + " needs " + Names.list(needed, " and "));
    }

    private boolean hasAny(List<Key<?>> keys) {
        for (Key<?> key : keys) {
            if (written.hasValue(key)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnyReported(Alternatives either) {
        for (Key<?> key : block.keys()) {
            if (either.contain(key) && written.isReported(key)) {
                return true;
            }
        }
        return false;
    }
}
