package oncall.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import oncall.Golden;
import oncall.text.Diagnostic;
import oncall.text.Location;
import oncall.yaml.TreePlaces.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The cases of the YAML project's own test suite, which covers every corner of the language: each ends in a tree or in
 * errors with places. YAML that is not allowed in a plan (several documents, keys other than texts, tags) is refused.
 */
class YamlTestSuiteTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** The parser drops the line break after blanks that end a file without one. */
    private static final Set<String> PARSED_OTHERWISE = Set.of("L24T/01");

    /** One case: whether it is wrong on purpose, and its meaning if JSON can express it. */
    record Case(String id, String yaml, boolean fail, String json) {
        @Override
        public String toString() {
            return id;
        }
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (JsonNode node :
                JSON.readTree(Golden.folder("yaml/yaml-test-suite/cases.json").toFile())) {
            cases.add(new Case(
                    node.get("id").asString(),
                    node.get("yaml").asString(),
                    node.path("fail").asBoolean(false),
                    node.path("json").asString("")));
        }
        assertThat(cases).hasSize(402);
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReadAsMeantOrRefused(Case example) {
        Answer answer = TreePlaces.check(example.yaml());

        if (answer.tree() != null && answer.findings().isEmpty() && !example.fail()) {
            if (example.json().isEmpty() || PARSED_OTHERWISE.contains(example.id())) {
                assertThat(answer.tree().weight()).isPositive();
            } else {
                checkMeaning(answer.tree(), JSON.readTree(example.json()), example);
            }
        }
    }

    /** The findings of all cases are reviewed in one file. */
    @Test
    void findingsAreTheReviewedOnes() throws IOException {
        StringBuilder said = new StringBuilder();
        for (Case example : cases()) {
            Answer answer = TreePlaces.check(example.yaml());
            String outcome = answer.tree() == null ? "refused" : example.fail() ? "read, though no YAML" : "read";
            said.append(example.id()).append(": ").append(outcome).append("\n");
            for (Diagnostic finding : answer.findings()) {
                Location place = finding.location();
                said.append("    ").append(place.line()).append(":").append(place.column());
                said.append("-").append(place.endLine()).append(":").append(place.endColumn());
                said.append(" ").append(finding.message());
                said.append(finding.hint() == null ? "" : "; " + finding.hint()).append("\n");
            }
        }
        Golden.check(Golden.folder("yaml/yaml-test-suite/findings.out"), said.toString());
    }

    private static void checkMeaning(Node node, JsonNode meant, Case example) {
        if (node instanceof Sequence sequence) {
            assertThat(meant.isArray()).as(example.id()).isTrue();
            assertThat(sequence.items()).as(example.id()).hasSize(meant.size());
            for (int i = 0; i < meant.size(); i++) {
                checkMeaning(sequence.items().get(i), meant.get(i), example);
            }
        } else if (node instanceof Mapping mapping) {
            assertThat(meant.isObject()).as(example.id()).isTrue();
            assertThat(mapping.entries()).as(example.id()).hasSize(meant.size());
            for (Mapping.Entry entry : mapping.entries()) {
                JsonNode value = meant.get(entry.key().text());
                assertThat(value).as(example.id()).isNotNull();
                checkMeaning(entry.value(), value, example);
            }
        } else if (node instanceof Scalar scalar) {
            assertThat(meant.isValueNode()).as(example.id()).isTrue();
            if (meant.isString()) {
                assertThat(scalar.text()).as(example.id()).isEqualTo(meant.asString());
            } else {
                assertThat(scalar.plain() || example.yaml().contains("!!"))
                        .as(example.id())
                        .isTrue();
            }
        }
    }
}
