package oncall.keys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.yaml.Mapping;
import oncall.yaml.Node;
import oncall.yaml.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * A type whose values are single texts.
 *
 * @param <T> what a text is read as
 */
public abstract class SingleType<T> extends ValueType<Located<T>> {

    private final KeyRule rule;
    private final String what;
    private final String form;
    private final String example;
    private final String pattern;
    private final String[] jsonTypes;

    /**
     * @param rule the rule of texts that are not of the type
     * @param what what such a text is not: {@code a date}
     * @param form how values are written: {@code a date YYYY-MM-DD}
     * @param pattern the same as a regular expression, for JSON Schema; empty if there is none
     * @param jsonTypes what JSON Schema takes such a value for; a plain number is no text to it
     */
    protected SingleType(KeyRule rule, String what, String form, String example, String pattern, String... jsonTypes) {
        this.rule = rule;
        this.what = what;
        this.form = form;
        this.example = example;
        this.pattern = pattern;
        this.jsonTypes = jsonTypes;
    }

    /** What the text says, or null if it is not of the type. */
    protected abstract @Nullable T parse(String text);

    /** What is plainly meant by a text that is not of the type; null if that is open. */
    protected @Nullable String correction(String text) {
        return null;
    }

    /** What is wrong with a text that is not of the type. */
    protected String problem(String text) {
        return Quote.of(text) + " is not " + what;
    }

    /** What to write instead of it. */
    protected String hint(String text) {
        String correction = correction(text);
        return correction == null || parse(correction) == null ? "write " + form : "write '" + correction + "'";
    }

    @Override
    @Nullable
    Located<T> read(Node node, Reading in) {
        if (node instanceof Scalar scalar && !node.isNothing()) {
            return read(scalar, in);
        }
        in.wrongType(
                node,
                "a single text",
                node.isNothing()
                        ? ListType.EMPTY_ITEM
                        : node instanceof Mapping
                                ? "write a text without keys; one that has ': ' in it belongs in quotes"
                                : "write it without brackets or '-'");
        return null;
    }

    /** The value of a text, or what was plainly meant, so that one error does not lead to others. */
    final @Nullable Located<T> read(Scalar scalar, Reading in) {
        String text = scalar.text();
        T value = parse(text);
        if (value == null) {
            in.error(scalar.location(), rule, problem(text), hint(text));
            String correction = correction(text);
            value = correction == null ? null : parse(correction);
        }
        return value == null ? null : new Located<>(value, scalar.location());
    }

    @Override
    boolean isWord() {
        return true;
    }

    @Override
    public String words() {
        return what;
    }

    /** How values are written. */
    public final String form() {
        return form;
    }

    @Override
    final String example() {
        return example;
    }

    @Override
    Map<String, Object> schema(JsonSchema schemas, boolean orNothing) {
        return schemas.reference(JsonSchema.name(what), orNothing, definition(orNothing));
    }

    /** What {@link #schema} refers to. */
    protected Map<String, Object> definition(boolean orNothing) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", JsonSchema.type(orNothing, jsonTypes));
        if (!pattern.isEmpty()) {
            schema.put("pattern", pattern);
        }
        if (List.of(jsonTypes).contains("integer")) {
            schema.put("minimum", 0);
        }
        schema.put("errorMessage", "Expected " + form + ".");
        return schema;
    }
}
