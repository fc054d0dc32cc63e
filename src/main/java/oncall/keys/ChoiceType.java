package oncall.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import oncall.text.Quote;
import oncall.text.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * A type with a fixed few values.
 *
 * @param <T> what each is read as
 */
public class ChoiceType<T> extends SingleType<T> {

    private final List<String> ids;
    private final List<T> values;

    /**
     * @param ids how the values are written
     * @param values what each of them means
     */
    public ChoiceType(List<String> ids, List<T> values) {
        super(KeyRule.UNKNOWN_VALUE, "a value", "one of " + String.join(", ", ids), ids.get(0), "");
        this.ids = ids;
        this.values = values;
    }

    @Override
    protected final @Nullable T parse(String text) {
        int position = ids.indexOf(text);
        return position < 0 ? null : values.get(position);
    }

    /** What each value means, in their order, for editors and the file reference; empty where the ids say it. */
    public List<String> meanings() {
        return List.of();
    }

    @Override
    public final String words() {
        return form();
    }

    @Override
    protected final String problem(String text) {
        return "unknown value " + Quote.of(text);
    }

    @Override
    protected final String hint(String text) {
        String near = Suggestion.hint(text, ids);
        return near != null ? near : "choose from " + String.join(", ", ids);
    }

    @Override
    final Map<String, Object> schema(JsonSchema schemas, boolean orNothing) {
        List<@Nullable Object> choices = new ArrayList<>(ids);
        if (orNothing) {
            choices.add(null);
        }
        Map<String, Object> schema = JsonSchema.map("enum", choices);
        if (!meanings().isEmpty()) {
            schema.put("description", String.join("\n", meanings()));
        }
        return schema;
    }
}
