package oncall.keys;

import java.util.ArrayList;
import java.util.List;

/** Names of keys within a sentence. */
final class Names {

    private Names() {}

    static List<String> of(List<Key<?>> keys) {
        List<String> names = new ArrayList<>();
        for (Key<?> key : keys) {
            names.add(key.name());
        }
        return names;
    }

    /** {@code 'id', 'name' and 'email'}, with a word of its own before the last. */
    static String list(List<Key<?>> keys, String last) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            text.append(i == 0 ? "" : i == keys.size() - 1 ? last : ", ");
            text.append('\'').append(keys.get(i).name()).append('\'');
        }
        return text.toString();
    }
}
