package oncall.plan;

import java.util.List;

/** Names keys within a sentence. */
final class KeyNames {

    private KeyNames() {}

    /** {@code 'id' and 'name' are}, or {@code 'id' is}. */
    static String enumerated(List<String> keys) {
        return listed(keys) + (keys.size() == 1 ? " is" : " are");
    }

    static String listed(List<String> keys) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            if (i > 0) {
                text.append(i == keys.size() - 1 ? " and " : ", ");
            }
            text.append('\'').append(keys.get(i)).append('\'');
        }
        return text.toString();
    }
}
