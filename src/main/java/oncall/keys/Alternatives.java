package oncall.keys;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keys of which a block has one set: {@code date} alone, or {@code from} and {@code to}.
 *
 * @param sets the sets; examples show the first
 * @param missing what is wrong with a block that has none of the keys
 * @param hint how to choose between the sets
 */
public record Alternatives(List<KeySet> sets, String missing, String hint) {

    /**
     * Keys that go together.
     *
     * @param required those without which the set is incomplete
     * @param optional those that may be added
     */
    public record KeySet(List<Key<?>> required, List<Key<?>> optional) {

        public static KeySet of(Key<?>... required) {
            return new KeySet(List.of(required), List.of());
        }

        List<Key<?>> keys() {
            List<Key<?>> keys = new ArrayList<>(required);
            keys.addAll(optional);
            return keys;
        }
    }

    /** The keys of all sets, each once. */
    List<Key<?>> keys() {
        List<Key<?>> keys = new ArrayList<>();
        for (KeySet set : sets) {
            for (Key<?> key : set.keys()) {
                if (!keys.contains(key)) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    /** The first set that has all these keys; null if they do not go together. */
    @Nullable
    KeySet with(List<Key<?>> given) {
        for (KeySet set : sets) {
            if (set.keys().containsAll(given)) {
                return set;
            }
        }
        return null;
    }
}
