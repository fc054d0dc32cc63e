package oncall.keys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import oncall.keys.Alternatives.KeySet;

/**
 * The JSON Schema (draft 7) of a file, for editors: the keys of each block with their types, meanings and examples. It
 * accepts everything that the reader accepts. It also accepts errors that show only when several values are compared.
 */
public final class JsonSchema {

    private final Map<String, Map<String, Object>> definitions = new TreeMap<>();

    private JsonSchema() {}

    /** The schema of a file as a tree of maps and lists. */
    public static Map<String, Object> of(Block<?> file) {
        JsonSchema schemas = new JsonSchema();
        Map<String, Object> schema = map(
                "$schema", "http://json-schema.org/draft-07/schema#", "$id", "urn:oncall:schema:" + file.fileName());
        schema.putAll(schemas.block(file, false));
        schema.put("definitions", schemas.definitions);
        return schema;
    }

    /** A title from words with an article: {@code Time of day} from {@code a time of day}. */
    private static String title(String what) {
        int article = what.startsWith("a ") ? 2 : what.startsWith("an ") ? 3 : what.startsWith("the ") ? 4 : 0;
        return capital(what.substring(article).replace(".yaml", ""));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** A JSON type, or several. */
    static Object type(boolean orNothing, String... types) {
        List<String> all = new ArrayList<>(List.of(types));
        if (orNothing) {
            all.add("null");
        }
        return all.size() == 1 ? all.get(0) : all;
    }

    /** Defines a schema, as {@code time-of-day} if it is that of {@code a time of day}, and returns a reference to it. */
    Map<String, Object> reference(String what, boolean orNothing, Map<String, Object> schema) {
        String name = (orNothing ? "optional-" : "")
                + title(what).toLowerCase(Locale.ROOT).replace(' ', '-');
        definitions.put(name, schema);
        return map("$ref", "#/definitions/" + name);
    }

    /** The schema of a block. */
    Map<String, Object> block(Block<?> block, boolean orNothing) {
        Map<String, Object> schema = map("title", title(block.words()), "description", block.meaning());
        schema.put("type", type(orNothing, "object"));
        schema.put("additionalProperties", false);
        List<Key<?>> required = new ArrayList<>(block.required());
        for (Key<?> key : block.required()) {
            if (key.instead() != null) {
                required.remove(key);
                schema.put(
                        "anyOf",
                        Stream.of(key, key.instead())
                                .map(one -> map("required", List.of(one.name())))
                                .toList());
            }
        }
        if (!required.isEmpty()) {
            schema.put("required", names(required));
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Key<?> key : block.keys()) {
            Map<String, Object> property = new LinkedHashMap<>(key.type().schema(this, !key.isRequired()));
            property.put("description", description(key));
            properties.put(key.name(), property);
        }
        if (block.alternatives() != null) {
            schema.put("anyOf", alternatives(block.alternatives()));
        }
        schema.put("properties", properties);
        return schema;
    }

    private static String description(Key<?> key) {
        String absent = key.byDefault() != null ? " Default `" + key.byDefault() + "`." : "";
        absent = key.otherwise() != null ? " Default: " + key.otherwise() + "." : absent;
        return key.meaning() + absent + " Example: `" + key.example() + "`";
    }

    /** For each set, a schema that requires its keys and forbids those of the others. */
    private static List<Object> alternatives(Alternatives either) {
        List<Object> schemas = new ArrayList<>();
        for (KeySet set : either.sets()) {
            Map<String, Object> absent = new LinkedHashMap<>();
            for (Key<?> key : either.keys()) {
                if (!set.keys().contains(key)) {
                    absent.put(key.name(), map("type", "null", "errorMessage", capital(either.hint()) + "."));
                }
            }
            schemas.add(map("required", names(set.required()), "properties", absent));
        }
        return schemas;
    }

    private static List<String> names(List<Key<?>> keys) {
        return keys.stream().map(Key::name).toList();
    }

    /** A map of alternating keys and values, in this order. */
    static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
