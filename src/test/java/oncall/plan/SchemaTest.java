package oncall.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import oncall.PlanFolder;
import oncall.cli.Run;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schemas know the keys that the readers know, no more and no fewer, which of them are required, and which values
 * they can have. From each schema a file is made in which every block has an unknown key and every enumerated value is
 * wrong; the readers' complaints then name what they know.
 */
class SchemaTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, TreeSet<String>> keysOfBlocks = new TreeMap<>();
    private final Map<String, TreeSet<String>> keysBelow = new TreeMap<>();
    private final List<String> requiredKeys = new ArrayList<>();
    private final Map<String, List<String>> choices = new TreeMap<>();
    private JsonNode schema = JSON.createObjectNode();

    @ParameterizedTest
    @ValueSource(strings = {"team", "pipelines", "holidays"})
    void knowsWhatTheReaderKnows(String file, @TempDir Path directory) throws IOException {
        schema = JSON.readTree(SchemaTest.class.getResourceAsStream("/schema/" + file + ".schema.json"));
        Object wrong = wrong(schema, file);
        PlanFolder plan = new PlanFolder(directory).with(file + ".yaml", JSON.writeValueAsString(wrong));

        Map<String, TreeSet<String>> keys = new TreeMap<>();
        Map<String, List<String>> values = new TreeMap<>();
        Map<String, String> missing = new TreeMap<>();
        for (JsonNode finding : JSON.readTree(
                        Run.in(plan.directory(), "validate", "--format", "json").out())
                .get("diagnostics")) {
            String quoted = finding.get("message").asString().replaceAll("^[^']*'([^']*)'.*$", "$1");
            String hint = finding.get("hint").asString();
            switch (finding.get("rule").asString()) {
                case "unknown-key" ->
                    keys.put(
                            quoted,
                            new TreeSet<>(List.of(
                                    hint.replaceAll("^.* has the keys ", "").split(", "))));
                case "unknown-value" ->
                    values.put(
                            quoted, List.of(hint.replaceAll("^choose from ", "").split(", ")));
                case "missing-key" -> {
                    if (hint.contains(" needs ")) { // else it is the days that are missing, which no one key is
                        missing.put(finding.get("line") + ":" + finding.get("column"), required(hint));
                    }
                }
                default -> assertThat(finding.get("rule").asString()).isIn("wrong-type", "invalid-id");
            }
        }

        assertThat(keysOfBlocks).isNotEmpty();
        assertThat(keys).isEqualTo(keysOfBlocks);
        assertThat(values).isEqualTo(choices);
        assertThat(missing.values()).containsExactlyInAnyOrderElementsOf(requiredKeys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"team", "pipelines", "holidays"})
    void saysWhereKeysBelong(String file) throws IOException {
        schema = JSON.readTree(SchemaTest.class.getResourceAsStream("/schema/" + file + ".schema.json"));
        wrong(schema, "");

        Map<String, TreeSet<String>> homes = new TreeMap<>();
        for (KeyHome home : KeyHome.all()) {
            if (home.file().equals(file + ".yaml")) {
                homes.put(home.below() == null ? "" : home.below(), new TreeSet<>(home.keys()));
            }
        }

        assertThat(homes).isEqualTo(keysBelow);
    }

    @ParameterizedTest
    @ValueSource(strings = {"team", "pipelines", "holidays"})
    void describesEveryKeyAndGivesExamples(String file) throws IOException {
        schema = JSON.readTree(SchemaTest.class.getResourceAsStream("/schema/" + file + ".schema.json"));
        List<String> bare = new ArrayList<>();

        collectBare(schema, file, bare);

        assertThat(bare).isEmpty();
    }

    private void collectBare(JsonNode node, String path, List<String> bare) {
        for (Map.Entry<String, JsonNode> property : node.path("properties").properties()) {
            JsonNode key = property.getValue();
            String name = path + "." + property.getKey();
            if (!key.has("description")) {
                bare.add(name + " has no description");
            }
            if (resolved(key).path("examples").isEmpty() && key.path("examples").isEmpty()) {
                bare.add(name + " has no examples");
            }
        }
        for (Map.Entry<String, JsonNode> child : node.properties()) {
            boolean condition = List.of("if", "then", "else").contains(child.getKey());
            if (child.getValue().isObject() && !condition) {
                collectBare(child.getValue(), path + "/" + child.getKey(), bare);
            }
        }
    }

    /** The keys that a block needs, from {@code an engineer needs 'id' and 'name'}. */
    private static String required(String hint) {
        TreeSet<String> keys = new TreeSet<>();
        for (String word : hint.split("'")) {
            if (word.matches("[a-z_]+")) {
                keys.add(word);
            }
        }
        return keys.toString();
    }

    /** A value of this schema with everything wrong that readers tell of. */
    private Object wrong(JsonNode described, String path) {
        JsonNode node = resolved(described);
        if (node.has("properties")) {
            String unknown = "qqqqqqqq" + keysOfBlocks.size();
            Map<String, Object> block = new LinkedHashMap<>();
            keysOfBlocks.put(unknown, new TreeSet<>(node.get("properties").propertyNames()));
            keysBelow.put(path.substring(path.lastIndexOf('.') + 1), keysOfBlocks.get(unknown));
            for (Map.Entry<String, JsonNode> property : node.get("properties").properties()) {
                Object value = wrong(property.getValue(), path + "." + property.getKey());
                if (!value.equals("")) {
                    block.put(property.getKey(), value);
                }
            }
            TreeSet<String> required = new TreeSet<>();
            node.path("required").forEach(key -> required.add(key.asString()));
            if (!block.keySet().containsAll(required)) {
                requiredKeys.add(required.toString());
            }
            block.put(unknown, "x");
            return block;
        }
        if (node.has("items")) {
            Object item = wrong(node.get("items"), path);
            return item.equals("") ? "" : List.of(item);
        }
        for (JsonNode value : node.path("patternProperties")) {
            return Map.of("one", wrong(value, path));
        }
        if (node.has("enum")) {
            String unknown = "qqqqqqqqqqqqqqqq" + choices.size();
            choices.put(unknown, texts(node.get("enum")));
            return unknown;
        }
        return "";
    }

    private static List<String> texts(JsonNode values) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : values) {
            if (!value.isNull()) {
                texts.add(value.asString());
            }
        }
        return texts;
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? resolved(schema.at(node.get("$ref").asString().substring(1))) : node;
    }
}
