package oncall.keys;

import java.util.Map;
import oncall.yaml.Node;
import org.jspecify.annotations.Nullable;

/**
 * The type of a value: how to read it, its JSON Schema, and its name in the file reference.
 *
 * @param <T> the type of the value in a spec
 */
public abstract class ValueType<T> {

    ValueType() {}

    /** Reads a value; null if it cannot be read, which is reported. */
    abstract @Nullable T read(Node node, Reading in);

    /** The block that a value, or each of its items, is; null if there is none. */
    public @Nullable Block<?> block() {
        return null;
    }

    /** The name in messages, such as {@code a date}. */
    public abstract String words();

    /** An example value, as YAML on one line. */
    abstract String example();

    /**
     * The JSON Schema of such a value.
     *
     * @param orNothing whether the value may be left out although the key is written
     */
    abstract Map<String, Object> schema(JsonSchema schemas, boolean orNothing);
}
