package oncall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Each example states every fact of the management plan that it was made from. The facts are in
 * {@code src/test/resources/oncall/examples/NAME/facts.txt}, one a line:
 *
 * <ul>
 *   <li>{@code path = text}: the scalar there is exactly this, or the items of the list there, joined by ", ", are
 *   <li>{@code path ~ some, words}: all of these occur, as whole words in any case, in the text there and below
 *   <li>{@code path # 5}: the list there has so many items
 * </ul>
 *
 * A path begins with the file ({@code team}, {@code pipelines}, {@code holidays}) and goes on with keys; an item of a
 * list is named by its id, its title or name in kebab case, or its index. Lines that begin with # are comments.
 */
class ExampleFactsTest {
    private static final Path EXAMPLES = Path.of("examples");
    private static final Path FACTS = Path.of("src/test/resources/oncall/examples");
    private static final Pattern FACT = Pattern.compile("(\\S+) ([=~#]) (\\S.*)");
    private static final int FEWEST = 30;
    private static final YAMLMapper YAML = new YAMLMapper();

    /** The examples that were made from a management plan. */
    static Set<String> examples() throws IOException {
        return namesIn(FACTS);
    }

    /** Fails if an example has too few facts, a line is not a fact, or a fact is not true; lists all failures. */
    @ParameterizedTest
    @MethodSource("examples")
    void statesEveryFactOfItsPlan(String example) throws IOException {
        Path file = FACTS.resolve(example).resolve("facts.txt");
        assertThat(file).as("facts of the example %s", example).isRegularFile();
        assertThat(EXAMPLES.resolve(example)).as("example of %s", file).isDirectory();
        Map<String, JsonNode> files = read(EXAMPLES.resolve(example));
        List<String> wrong = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        int facts = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            facts++;
            String problem = problem(files, line);
            if (!problem.isEmpty()) {
                wrong.add(String.format(Locale.ROOT, "%s:%d: %s: %s", file, i + 1, line, problem));
            }
        }
        assertThat(wrong).as("wrong facts of the example %s", example).isEmpty();
        assertThat(facts).as("number of facts in %s", file).isGreaterThanOrEqualTo(FEWEST);
    }

    private static Set<String> namesIn(Path parent) throws IOException {
        try (Stream<Path> entries = Files.list(parent).filter(Files::isDirectory)) {
            return entries.map(p -> p.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Map<String, JsonNode> read(Path directory) throws IOException {
        Map<String, JsonNode> files = new TreeMap<>();
        for (String name : List.of("team", "pipelines", "holidays")) {
            files.put(name, YAML.readTree(Files.readString(directory.resolve(name + ".yaml"))));
        }
        return files;
    }

    /** The problem with a line; empty if it is a true fact. */
    private static String problem(Map<String, JsonNode> files, String line) {
        Matcher fact = FACT.matcher(line);
        if (!fact.matches()) {
            return "not of the form `path = text`, `path ~ words` or `path # size`";
        }
        JsonNode node = null;
        for (String step : fact.group(1).split("\\.", -1)) {
            List<JsonNode> found = node == null ? listOf(files.get(step)) : step(node, step);
            if (found.size() != 1) {
                return String.format(Locale.ROOT, "%d places are called '%s'", found.size(), step);
            }
            node = found.get(0);
        }
        String expected = fact.group(3);
        return switch (fact.group(2)) {
            case "=" -> expected.equals(String.join(", ", texts(node))) ? "" : "it is " + texts(node);
            case "#" -> node.isArray() && expected.equals("" + node.size()) ? "" : "it has " + node.size() + " items";
            default -> missing(String.join("\n", texts(node)), expected.split(", "));
        };
    }

    private static List<JsonNode> step(JsonNode node, String step) {
        if (!node.isArray()) {
            return listOf(node.get(step));
        }
        if (step.matches("\\d{1,4}")) {
            return listOf(node.get(Integer.parseInt(step)));
        }
        return children(node).filter(item -> step.equals(address(item))).toList();
    }

    private static List<JsonNode> listOf(JsonNode node) {
        return node == null ? List.of() : List.of(node);
    }

    private static String address(JsonNode item) {
        if (item.has("id")) {
            return item.get("id").asString();
        }
        String title = item.path("title").asString(item.path("name").asString(""));
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static Stream<JsonNode> children(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private static List<String> texts(JsonNode node) {
        return node.isContainer()
                ? children(node).flatMap(child -> texts(child).stream()).toList()
                : List.of(node.asString());
    }

    private static String missing(String text, String... words) {
        String absent = Stream.of(words).filter(word -> !occurs(word, text)).collect(Collectors.joining(", "));
        return absent.isEmpty() ? "" : String.format(Locale.ROOT, "'%s' not in '%s'", absent, text);
    }

    private static boolean occurs(String word, String text) {
        Pattern whole = Pattern.compile("(?iu)(?<!\\w)" + Pattern.quote(word) + "(?!\\w)");
        return whole.matcher(text).find();
    }
}
