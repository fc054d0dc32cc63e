package oncall.render;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Values as JSON, indented by two spaces. A record has a member for each component, {@code startsAt} as
 * {@code starts_at}; see {@link JsonObject} for others. Loads Jackson's databind, so only formats that print JSON use this class.
 */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(indented())
            .addModule(new SimpleModule().addSerializer(String.class, new JsonText()))
            .build();

    private Json() {}

    /** The value as JSON with one line feed at its end; see {@link JsonText} for what its texts look like. */
    public static String render(@Nullable Object value) {
        return MAPPER.writeValueAsString(value) + "\n";
    }

    /** Writes the same JSON piece by piece. */
    public static void write(@Nullable Object value, Writer out) throws IOException {
        try {
            MAPPER.writeValue(out, value);
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw e;
        }
        out.write('\n');
    }

    /**
     * Reads JSON: objects as maps, arrays as lists.
     *
     * @throws IllegalArgumentException if the text is not JSON
     */
    public static @Nullable Object read(String text) {
        try {
            return MAPPER.readValue(text, Object.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("line " + e.getLocation().getLineNr(), e);
        }
    }

    /** Every member and element is on a line of its own. */
    private static PrettyPrinter indented() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(separators).withArrayIndenter(indenter).withObjectIndenter(indenter);
    }
}
