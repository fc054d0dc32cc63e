package oncall.plan;

import org.jspecify.annotations.Nullable;

/** Writes a mapping in braces. */
final class FlowMapping {

    private final StringBuilder text = new StringBuilder();

    /** Adds a key, unless its value is null. */
    FlowMapping add(String key, @Nullable Object value) {
        return add(text.length() == 0 ? "" : " ", key, value);
    }

    FlowMapping add(String space, String key, @Nullable Object value) {
        if (value != null) {
            text.append(text.length() == 0 ? "" : ",")
                    .append(space)
                    .append(key)
                    .append(": ")
                    .append(value);
        }
        return this;
    }

    String text() {
        return "{" + text + "}";
    }
}
