package oncall.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import oncall.text.Located;
import oncall.yaml.Mapping;
import oncall.yaml.Mapping.Entry;
import oncall.yaml.Node;
import org.jspecify.annotations.Nullable;

/**
 * A mapping whose keys are ids: {@code tiers: {investor: {...}}}.
 *
 * @param <T> the type of each id's value
 */
public final class ById<T> extends ValueType<List<ById.Named<T>>> {

    private final String what;
    private final String exampleId;
    private final ValueType<T> value;

    /**
     * @param what the name of the mapping in messages, such as {@code tiers}
     * @param exampleId one of the ids
     */
    public ById(String what, String exampleId, ValueType<T> value) {
        this.what = what;
        this.exampleId = exampleId;
        this.value = value;
    }

    /**
     * One id and its value.
     *
     * @param id null if it is not a valid id
     * @param value null if there is none, or it cannot be read
     */
    public record Named<T>(
            @Nullable Located<String> id, @Nullable T value) {}

    @Override
    @Nullable
    List<Named<T>> read(Node node, Reading in) {
        if (!(node instanceof Mapping mapping)) {
            in.wrongType(node, what + " by id, written as 'key: value' lines", "write it as " + example());
            return null;
        }
        List<Named<T>> named = new ArrayList<>();
        for (Entry entry : mapping.entries()) {
            in.warnAboutMissingValue(entry);
            T read = entry.value().isNothing() ? null : value.read(entry.value(), in);
            named.add(new Named<>(Types.ID.read(entry.key(), in), read));
        }
        return named;
    }

    @Override
    public @Nullable Block<?> block() {
        return value.block();
    }

    @Override
    public String words() {
        return what + " by id, each " + value.words();
    }

    @Override
    String example() {
        return "{" + exampleId + ": " + value.example() + "}";
    }

    @Override
    Map<String, Object> schema(JsonSchema schemas, boolean orNothing) {
        Map<String, Object> schema = JsonSchema.map("type", JsonSchema.type(orNothing, "object"));
        schema.put("additionalProperties", false);
        schema.put("errorMessage", "Expected " + what + ", each under an id of " + Types.ID.form() + ".");
        Map<String, Object> each = value.schema(schemas, true);
        each.put("description", "One of the " + what + ".");
        schema.put("patternProperties", Map.of(Types.ID_PATTERN, each));
        return schema;
    }
}
