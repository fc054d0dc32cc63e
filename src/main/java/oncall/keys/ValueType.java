package oncall.keys;

import java.util.Map;
import oncall.yaml.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a value may be: how it is read, what JSON Schema says of it, what the file reference calls it.
 *
 * @param <T> what a value is read as
 */
public abstract class ValueType<T> {

    ValueType() {}

    /** The value; null if it cannot be read, which is then reported. */
    abstract @Nullable T read(Node node, Reading in);

    /** Whether it is one word or a list of words. A key without such a value is probably a mistake; one for longer texts may
     * be a template to fill in. */
    boolean isWord() {
        return false;
    }

    /** The block that a value is, or those in it are; null if there is none. */
    public @Nullable Block<?> block() {
        return null;
    }

    /** In words, such as {@code a date}. */
    public abstract String words();

    /** A value, as YAML on one line. */
    abstract String example();

    /**
     * The JSON Schema of such a value.
     *
     * @param orNothing whether the value may be left out although the key is written
     */
    abstract Map<String, Object> schema(JsonSchema schemas, boolean orNothing);
}
