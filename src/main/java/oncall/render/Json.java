package oncall.render;

import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Trees of maps, lists, texts, numbers, booleans and null as JSON, indented by two spaces. Written by Jackson's
 * generator alone, since its databind takes longer to load than everything else together.
 */
public final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Json() {}

    /**
     * The tree as JSON with one line feed at its end. Characters that {@link SafeText} would not print stand as JSON's
     * own escapes, so that readers get them back; only half a surrogate pair, which JSON cannot hold, comes out spelled.
     *
     * @throws IllegalArgumentException if the tree holds anything else
     */
    public static String render(@Nullable Object tree) {
        StringWriter out = new StringWriter();
        write(tree, out);
        return out.toString();
    }

    /**
     * Writes the same piece by piece, so that a list which makes its elements when they are asked for never needs room for
     * all of them.
     *
     * @throws UncheckedIOException if it cannot be written
     * @throws IllegalArgumentException if the tree holds anything else
     */
    public static void write(@Nullable Object tree, Writer out) {
        Writer escaped = new EscapedJson(out);
        try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), escaped)) {
            write(generator, tree);
            generator.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator generator, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                generator.writeName(String.valueOf(entry.getKey()));
                write(generator, entry.getValue());
            }
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            for (Object element : list) {
                write(generator, element);
            }
            generator.writeEndArray();
        } else if (value == null) {
            generator.writeNull();
        } else if (value instanceof String text) {
            generator.writeString(text);
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else {
            writeNumber(generator, value);
        }
    }

    private static void writeNumber(JsonGenerator generator, Object value) {
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            generator.writeNumber(((Number) value).longValue());
        } else if (value instanceof BigInteger number) {
            generator.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(number);
        } else if (value instanceof Double number && Double.isFinite(number)) {
            generator.writeNumber(number);
        } else {
            throw new IllegalArgumentException("no JSON for a value of " + value.getClass());
        }
    }

    /** Tells the generator to put every member and element on a line of its own. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(separators)
                    .withArrayIndenter(indenter)
                    .withObjectIndenter(indenter);
        }
    }
}
