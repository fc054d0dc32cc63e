package oncall.keys;

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
}
