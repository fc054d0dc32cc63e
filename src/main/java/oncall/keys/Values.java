package oncall.keys;

import java.util.Arrays;
import oncall.text.Location;
import org.jspecify.annotations.Nullable;

/** The values of one block as written. One that is absent is null; so is one that is wrong, which has been reported. */
public final class Values {

    private final Block<?> block;
    private final Location place;
    private final @Nullable Object[] values;

    Values(Block<?> block, Location place) {
        this.block = block;
        this.place = place;
        this.values = new @Nullable Object[block.keys().size()];
    }

    /** The values of a block without keys. */
    public static Values none(Block<?> block, Location place) {
        return new Values(block, place);
    }

    /** The same values but for one. */
    public <T> Values with(Key<T> key, T value) {
        Values copy = new Values(block, place);
        System.arraycopy(values, 0, copy.values, 0, values.length);
        copy.set(key, value);
        return copy;
    }

    void set(Key<?> key, @Nullable Object value) {
        values[key.position()] = value;
    }

    /**
     * The value of a key, or null.
     *
     * @throws IllegalArgumentException if the key is not one of the block
     */
    @SuppressWarnings("unchecked") // the value was read as the key's type
    public <T> @Nullable T get(Key<T> key) {
        if (!block.has(key)) {
            throw new IllegalArgumentException(block.words() + " has no key " + key.name());
        }
        return (@Nullable T) values[key.position()];
    }

    /** The place of the block: its first key. */
    public Location place() {
        return place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Values that && block == that.block && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
