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
 * @param <T> the type of the value in a spec
 */
public final class ChoiceType<T> extends SingleType<T> {

    private final List<String> ids;
    private final List<T> values;
    private final List<String> meanings;

    /**
     * @param ids the values as written
     * @param values the values in the plan, in the same order
     * @param meanings the meaning of each value, for editors and the file reference; empty if the ids explain
     *     themselves
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

    /** The meaning of each value, in the order of the values; empty if the ids explain themselves. */
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
        List<String> meant = KeyHints.inOtherWords(text, ids);
        return meant.isEmpty()
                ? Suggestion.hintOrList(text, "choose from ", ids)
                : "write '" + String.join("' or '", meant) + "'";
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
