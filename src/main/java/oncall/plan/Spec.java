package oncall.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import oncall.keys.Key;
import oncall.keys.Values;
import oncall.text.Located;
import oncall.text.Location;
import org.jspecify.annotations.Nullable;

/** A block as written: the value of each of its keys. */
public interface Spec {

    Values written();

    /** The place of the block: its first key. */
    default Location location() {
        return written().place();
    }

    /** The value of a key; null if it is absent, or wrong, which has been reported. */
    default <T> @Nullable T get(Key<T> key) {
        return written().get(key);
    }

    /** The items of a list that could be read; empty if the key is absent. */
    default <T> List<T> list(Key<List<T>> key) {
        List<T> items = get(key);
        return items == null ? List.of() : items;
    }

    /** The value of a required key without its place. */
    default <T> T value(Key<Located<T>> key) {
        return Objects.requireNonNull(get(key), key.name()).value();
    }

    /** The value of a key without its place, or null. */
    default <T> @Nullable T orNull(Key<Located<T>> key) {
        Located<T> value = get(key);
        return value == null ? null : value.value();
    }

    /** The value of a key without its place, or what an absent key means. */
    default <T> T or(Key<Located<T>> key, T absent) {
        Located<T> value = get(key);
        return value == null ? absent : value.value();
    }

    /** The place of a value; that of the block if the key is absent. */
    default Location location(Key<? extends Located<?>> key) {
        Located<?> value = get(key);
        return value == null ? location() : value.location();
    }

    /** The items of a list without their places. */
    default <T> List<T> values(Key<List<Located<T>>> key) {
        List<T> values = new ArrayList<>();
        for (Located<T> item : list(key)) {
            values.add(item.value());
        }
        return values;
    }
}
