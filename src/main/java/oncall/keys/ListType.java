package oncall.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import oncall.yaml.Node;
import oncall.yaml.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * A list of values of one type.
 *
 * @param <T> the type of an item in a spec
 */
public final class ListType<T> extends ValueType<List<T>> {

    /** The hint for an item without a value. */
    static final String EMPTY_ITEM = "write something after the '-', or remove it";

    private final ValueType<T> item;
    private final @Nullable String emptyHint;
    private final boolean orOne;

    private ListType(ValueType<T> item, @Nullable String emptyHint, boolean orOne) {
        this.item = item;
        this.emptyHint = emptyHint;
        this.orOne = orOne;
    }

    public static <T> ListType<T> of(ValueType<T> item) {
        return new ListType<>(item, null, false);
    }

    /** A list that may not be empty. */
    public static <T> ListType<T> notEmpty(ValueType<T> item, String hint) {
        return new ListType<>(item, hint, false);
    }

    /** A list, or a single value that stands for a list of one: {@code [bob, cai]} or {@code bob}. */
    public static <T> ListType<T> orOne(ValueType<T> item) {
        return new ListType<>(item, null, true);
    }

    /** A list that may not be empty, or a single value that stands for a list of one. */
    public static <T> ListType<T> oneOrMore(ValueType<T> item, String hint) {
        return new ListType<>(item, hint, true);
    }

    ValueType<T> item() {
        return item;
    }

    @Override
    @Nullable
    List<T> read(Node node, Reading in) {
        return read(node, in, example());
    }

    /** @param example the example for the hint if there is no list */
    @Nullable
    List<T> read(Node node, Reading in, String example) {
        if (!(node instanceof Sequence) && !orOne) {
            in.wrongType(node, "a list", "write a list, such as " + example + ", or [] for none");
            return null;
        }
        List<Node> items = node instanceof Sequence sequence ? sequence.items() : List.of(node);
        if (items.isEmpty() && emptyHint != null) {
            in.error(node.location(), KeyRule.EMPTY_LIST, "this list is empty", emptyHint);
        }
        List<T> values = new ArrayList<>(items.size());
        for (Node each : items) {
            T value = item.read(each, in);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    @Override
    public @Nullable Block<?> block() {
        return item.block();
    }

    @Override
    public String words() {
        return orOne ? item.words() + ", or a list of them" : "a list, each " + item.words();
    }

    @Override
    String example() {
        return orOne ? item.example() : "[" + item.example() + "]";
    }

    @Override
    Map<String, Object> schema(JsonSchema schemas, boolean orNothing) {
        Map<String, Object> schema = JsonSchema.map("type", JsonSchema.type(orNothing, "array"));
        if (emptyHint != null) {
            schema.put("minItems", 1);
        }
        schema.put("items", item.schema(schemas, false));
        return orOne ? JsonSchema.map("anyOf", List.of(schema, item.schema(schemas, orNothing))) : schema;
    }
}
