package oncall.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import oncall.text.Quote;
import oncall.text.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * A type with a fixed set of values.
 *
 * @param <T> what each is read as
 */
public final class ChoiceType<T> extends SingleType<T> {

    private final List<String> ids;
    private final List<T> values;
    private final List<String> meanings;

    /**
     * @param ids how the values are written
     * @param values what each of them is read as
     * @param meanings what each of them means, for editors and the file reference; empty where the ids say it
     */
    public ChoiceType(List<String> ids, List<T> values, List<String> meanings) {
        super(KeyRule.UNKNOWN_VALUE, "a value", "one of " + String.join(", ", ids), ids.get(0), "");
        this.ids = ids;
        this.values = values;
        this.meanings = meanings;
    }

    @Override
    protected @Nullable T parse(String text) {
        int position = ids.indexOf(text);
        return position < 0 ? null : values.get(position);
    }

    /** What each value means, in their order; empty where the ids say it. */
    public List<String> meanings() {
        return meanings;
    }

    @Override
    public String words() {
        return form();
    }

    @Override
    protected String problem(String text) {
        return "unknown value " + Quote.of(text);
    }

    @Override
    protected String hint(String text) {
        return Suggestion.hintOrList(text, "choose from ", ids);
    }

    @Override
    Map<String, Object> schema(JsonSchema schemas, boolean orNothing) {
        List<@Nullable Object> choices = new ArrayList<>(ids);
        if (orNothing) {
            choices.add(null);
        }
        Map<String, Object> schema = JsonSchema.map("enum", choices);
        if (!meanings.isEmpty()) {
            schema.put("description", String.join("\n", meanings));
        }
        return schema;
    }
}
