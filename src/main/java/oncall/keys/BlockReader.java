package oncall.keys;

import java.util.List;
import oncall.text.Diagnostics;
import oncall.text.Location;
import oncall.yaml.Mapping;
import oncall.yaml.Mapping.Entry;
import oncall.yaml.Node;
import oncall.yaml.Scalar;
import oncall.yaml.Sequence;
import org.jspecify.annotations.Nullable;

/** The values of one block, read. What is absent is null; what is wrong has been reported, and is null too. */
public final class BlockReader {

    private final WrittenKeys written;
    private final Diagnostics diagnostics;
    private final List<Key<?>> keys;
    private final @Nullable Object[] values;
    private final int findingsBefore;
    private final int errorsBefore;

    private BlockReader(Block<?> block, WrittenKeys written, Diagnostics diagnostics, int findings, int errors) {
        this.written = written;
        this.diagnostics = diagnostics;
        this.keys = block.keys();
        this.values = new @Nullable Object[keys.size()];
        this.findingsBefore = findings;
        this.errorsBefore = errors;
    }

    /** Reads all values of a block; null where it is another kind of block, which is then reported. */
    static @Nullable BlockReader of(Block<?> block, Mapping mapping, Reading in) {
        int findings = in.diagnostics().count();
        int errors = in.diagnostics().errors();
        WrittenKeys written = WrittenKeys.of(block, mapping, in);
        if (written == null) {
            return null;
        }
        BlockReader reader = new BlockReader(block, written, in.diagnostics(), findings, errors);
        for (int i = 0; i < reader.values.length; i++) {
            reader.values[i] = reader.read(reader.keys.get(i), in);
        }
        return reader;
    }

    private @Nullable Object read(Key<?> key, Reading in) {
        Entry entry = written.entry(key);
        if (entry != null && !entry.value().isNothing()) {
            return key.type().read(entry.value(), in);
        }
        if (entry != null && !key.isRequired()) {
            Location comment = CommentedValue.inPlaceOf(entry.value());
            if (comment != null) {
                String problem = CommentedValue.problem(key.name(), comment);
                diagnostics.warning(comment, KeyRule.COMMENTED_VALUE, problem, CommentedValue.hint(comment));
            } else if (key.type().isWord()) {
                warnOfNothing(entry, diagnostics);
            }
        }
        return null;
    }

    /** Warns of a key with nothing after it, not even {@code ~} or {@code null}. */
    static void warnOfNothing(Entry entry, Diagnostics diagnostics) {
        if (entry.value() instanceof Scalar scalar && scalar.text().isEmpty()) {
            diagnostics.warning(
                    entry.key().location(),
                    KeyRule.EMPTY_VALUE,
                    "'" + entry.key().text() + "' has no value, and counts as not given",
                    "write one, or remove the key");
        }
    }

    /** The value, or null. */
    @SuppressWarnings("unchecked") // it was read as the key's type
    public <T> @Nullable T get(Key<T> key) {
        return (@Nullable T) values[keys.indexOf(key)];
    }

    /** The items of a list; none where the key is absent. */
    public <T> List<T> list(Key<List<T>> key) {
        List<T> items = get(key);
        return items == null ? List.of() : items;
    }

    /** Whether the block has no keys at all. */
    public boolean isEmpty() {
        return written.isEmpty();
    }

    /** Whether the key is there, with or without a value. */
    public boolean isWritten(Key<?> key) {
        return written.entry(key) != null;
    }

    /** Whether the key is there and has a value, whether or not it can be read. */
    public boolean hasValue(Key<?> key) {
        return written.hasValue(key);
    }

    /** Whether nothing that belongs into the list is missing from it because it could not be read. */
    public boolean isComplete(Key<? extends List<?>> key) {
        Entry entry = written.entry(key);
        List<?> items = get(key);
        if (entry == null || entry.value().isNothing()) {
            return true;
        }
        return items != null && items.size() == size(entry.value());
    }

    private static int size(Node value) {
        return value instanceof Sequence list
                ? list.items().size()
                : value instanceof Mapping block ? block.entries().size() : 1;
    }

    /** Whether nothing at all was found in the block. */
    public boolean isFaultless() {
        return diagnostics.count() == findingsBefore;
    }

    /** Whether there is no error in the block, so that what is absent was not written. */
    public boolean isWithoutErrors() {
        return diagnostics.errors() == errorsBefore;
    }

    /** Where the block begins: at its first key. */
    public Location place() {
        return written.place();
    }

    /** Where the key's value is; the place of the block where there is none. */
    public Location place(Key<?> key) {
        Entry entry = written.entry(key);
        return entry == null ? place() : entry.value().location();
    }

    public Diagnostics diagnostics() {
        return diagnostics;
    }
}
