package oncall.keys;

import java.util.Map;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.yaml.Mapping;
import oncall.yaml.Node;
import oncall.yaml.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * A value that is a single text.
 *
 * @param <T> the type of the value in a spec
 */
public abstract class SingleType<T> extends ValueType<Located<T>> {

    private final KeyRule rule;
    private final String what;
    private final String form;
    private final String example;
    private final String pattern;
    private final String[] jsonTypes;

    /**
     * @param rule the rule that reports texts that are not of the type
     * @param what the name of the type in messages: {@code a date}
     * @param form how values are written: {@code an existing date YYYY-MM-DD}
     * @param pattern the same as a regular expression, for JSON Schema; empty if there is none
     * @param jsonTypes the JSON types that a value may have; an unquoted number, for example, is not a string in JSON
     *     Schema
     */
    protected SingleType(KeyRule rule, String what, String form, String example, String pattern, String... jsonTypes) {
        this.rule = rule;
        this.what = what;
        this.form = form;
        this.example = example;
        this.pattern = pattern;
        this.jsonTypes = jsonTypes;
    }

    /** The value of the text, or null if it is not of the type. */
    protected abstract @Nullable T parse(String text);

    /** The problem with a text that is not of the type. */
    protected String problem(String text) {
        return Quote.of(text) + " is not " + what;
    }

    /** The hint for a text that is not of the type. */
    protected String hint(String text) {
        return "write " + form;
    }

    @Override
    @Nullable
    Located<T> read(Node node, Reading in) {
        if (!(node instanceof Scalar scalar) || node.isNothing()) {
            String hint = node instanceof Mapping
                    ? "put a text with ': ' in it in quotes"
                    : "write it without brackets or '-'";
            in.wrongType(node, "a single text", node.isNothing() ? ListType.EMPTY_ITEM : hint);
            return null;
        }
        String text = scalar.text();
        T value = parse(text);
        if (value == null) {
            in.error(scalar.location(), rule, problem(text), hint(text));
            return null;
        }
        return new Located<>(value, scalar.location());
    }

    @Override
    public String words() {
        return what;
    }

    /** The form of values. */
    public final String form() {
        return form;
    }

    @Override
    final String example() {
        return example;
    }

    @Override
    Map<String, Object> schema(JsonSchema schemas, boolean orNothing) {
        Map<String, Object> schema = JsonSchema.map("type", JsonSchema.type(orNothing, jsonTypes));
        if (!pattern.isEmpty()) {
            schema.put("pattern", pattern);
        }
        schema.put("errorMessage", "Expected " + form + ".");
        return schemas.reference(what, orNothing, schema);
    }
}
