package oncall.keys;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import oncall.text.Diagnostics;
import oncall.text.SourceFile;
import oncall.yaml.Mapping;
import oncall.yaml.Mapping.Entry;
import oncall.yaml.Node;
import oncall.yaml.Scalar;
import oncall.yaml.Sequence;
import oncall.yaml.YamlReader;

/**
 * The JSON Schema (draft 7) of a file, for editors: the keys of each block with their types, meanings and examples. It
 * accepts what the reader accepts, but for what only a look at other places can tell.
 */
public final class JsonSchema {

    private final Map<String, Map<String, Object>> definitions = new TreeMap<>();

    private JsonSchema() {}

    /** The schema of the file as a tree of maps and lists. */
    public static Map<String, Object> of(FileBlock<?> file) {
        JsonSchema schemas = new JsonSchema();
        Map<String, Object> schema = map(
                "$schema",
                "http://json-schema.org/draft-07/schema#",
                "$id",
                "urn:oncall:schema:" + file.name().replace(".yaml", ""));
        schema.putAll(schemas.block(file, false));
        schema.put("definitions", schemas.definitions);
        return schema;
    }

    /** What something is called without its article: {@code time-of-day} of {@code a time of day}. */
    static String name(String what) {
        return title(what).toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String title(String what) {
        int article = what.startsWith("a ") ? 2 : what.startsWith("an ") ? 3 : what.startsWith("the ") ? 4 : 0;
        return Character.toUpperCase(what.charAt(article))
                + what.substring(article + 1).replace(".yaml", "");
    }

    /** A JSON type, or several. */
    static Object type(boolean orNothing, String... types) {
        List<String> all = new ArrayList<>(List.of(types));
        if (orNothing) {
            all.add("null");
        }
        return all.size() == 1 ? all.get(0) : all;
    }

    /** A reference to a schema that has a name. */
    Map<String, Object> reference(String name, boolean orNothing, Map<String, Object> schema) {
        String full = orNothing ? "optional-" + name : name;
        Map<String, Object> other = definitions.put(full, schema);
        if (other != null && !other.equals(schema)) {
            throw new IllegalStateException("two schemas are called " + full);
        }
        return map("$ref", "#/definitions/" + full);
    }

    /** The schema of a block. */
    Map<String, Object> block(Block<?> block, boolean orNothing) {
        Map<String, Object> schema = map("title", title(block.what()), "description", block.meaning());
        schema.put("type", type(orNothing, "object"));
        schema.put("additionalProperties", false);
        if (!block.required().isEmpty()) {
            schema.put("required", Names.of(block.required()));
        }
        if (block.alternatives() != null) {
            schema.put("allOf", List.of(alternatives(block.alternatives())));
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Key<?> key : block.keys()) {
            properties.put(key.name(), key(key));
        }
        schema.put("properties", properties);
        return schema;
    }

    private Map<String, Object> key(Key<?> key) {
        Map<String, Object> schema = new LinkedHashMap<>(key.type().schema(this, !key.isRequired()));
        String absent = key.byDefault() != null ? " Default " + key.byDefault() + "." : "";
        absent = key.otherwise() != null ? " Default: " + key.otherwise() + "." : absent;
        schema.put("description", key.meaning() + absent);
        if (key.byDefault() != null) {
            schema.put("default", json(key.byDefault()));
        }
        schema.put("examples", List.of(json(key.example())));
        return schema;
    }

    /** One key alone, or all others together. Editors that follow {@code doNotSuggest} complete neither by itself. */
    private static Map<String, Object> alternatives(Alternatives either) {
        String message =
                Character.toUpperCase(either.hint().charAt(0)) + either.hint().substring(1) + ".";
        Map<String, Object> absent = new LinkedHashMap<>();
        Map<String, Object> present = new LinkedHashMap<>();
        for (Key<?> key : either.together()) {
            absent.put(key.name(), map("type", "null", "errorMessage", message, "doNotSuggest", true));
            present.put(key.name(), map("type", "string", "errorMessage", message, "doNotSuggest", true));
        }
        String single = either.single().name();
        Map<String, Object> written = map("not", map("type", "null"), "doNotSuggest", true);
        Map<String, Object> others = map("required", Names.of(either.together()), "errorMessage", message);
        others.put("properties", present);
        return map(
                "if",
                map("required", List.of(single), "properties", map(single, written)),
                "then",
                map("properties", absent),
                "else",
                others);
    }

    /** A map in the order of its entries, each a key and its value. */
    static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    /** A value that is given as YAML. */
    private static Object json(String yaml) {
        Diagnostics diagnostics = new Diagnostics();
        Node node = YamlReader.read(new SourceFile("example", yaml), diagnostics);
        if (node == null) {
            throw new IllegalStateException("an example is not YAML: " + yaml);
        }
        return json(node);
    }

    private static Object json(Node node) {
        if (node instanceof Mapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (Entry entry : mapping.entries()) {
                map.put(entry.key().text(), json(entry.value()));
            }
            return map;
        }
        if (node instanceof Sequence sequence) {
            List<Object> list = new ArrayList<>();
            for (Node item : sequence.items()) {
                list.add(json(item));
            }
            return list;
        }
        Scalar scalar = (Scalar) node;
        String text = scalar.text();
        boolean number = scalar.plain() && ScalarSyntax.hundredths(text) >= 0;
        boolean truth = scalar.plain() && (text.equals("true") || text.equals("false"));
        return number ? new BigDecimal(text) : truth ? (Object) text.equals("true") : text;
    }
}
