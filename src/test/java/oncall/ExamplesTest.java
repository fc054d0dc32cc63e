package oncall;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import oncall.cli.Run;
import oncall.validate.Rules;
import oncall.validate.rule.RuleInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The example plans have no findings: in the program on any day, and in an editor that uses the schemas. */
class ExamplesTest {

    private static final Set<String> FOR_THE_SCHEMA = Set.of(
            "unknown-key",
            "missing-key",
            "wrong-type",
            "empty-list",
            "invalid-id",
            "invalid-date",
            "invalid-time",
            "invalid-duration",
            "invalid-number",
            "unknown-value",
            "invalid-url",
            "invalid-path",
            "conflicting-keys");

    private static final YAMLMapper YAML = new YAMLMapper();

    static List<Path> examples() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("examples"))) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void areFineOnEveryDayOfTwoYears(Path example) {
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2028; day = day.plusDays(5)) {
            Run validate = Run.in(example, "validate", "--today", day.toString());
            assertThat(validate.exit())
                    .as("%s on %s:\n%s", example, day, validate.out())
                    .isZero();
            assertThat(validate.out()).doesNotContain("error:");
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void haveARunbookForEachPipeline(Path example) throws IOException {
        for (JsonNode pipeline : YAML.readTree(Files.readString(example.resolve("pipelines.yaml")))
                .get("pipelines")) {
            Run runbook = Run.in(example, "runbook", pipeline.get("id").asString());
            assertThat(runbook.exit()).isZero();
            assertThat(runbook.out())
                    .startsWith("# Runbook: ")
                    .contains("## On call", "## Escalation", "## About the pipeline");
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void holdToTheirSchemas(Path example) throws IOException {
        for (String file : List.of("team", "pipelines", "holidays")) {
            Path path = example.resolve(file + ".yaml");
            String text = Files.readString(path);

            String line = text.lines().findFirst().orElseThrow();
            assertThat(line).startsWith("# yaml-language-server: $schema=");
            Path schema = example.resolve(line.substring(line.indexOf('=') + 1));
            assertThat(schema.normalize()).isEqualTo(Path.of("src/site/resources/schema", file + ".schema.json"));
            assertThat(errors(file, text)).as(path.toString()).isEmpty();
        }
    }

    static List<RuleInfo> rulesForTheSchema() {
        return Rules.infos().stream()
                .filter(rule -> FOR_THE_SCHEMA.contains(rule.id()))
                .toList();
    }

    /** An editor marks the same errors of form that the program reports. */
    @ParameterizedTest
    @MethodSource("rulesForTheSchema")
    void showTheSameToAnEditor(RuleInfo rule) throws IOException {
        String file = rule.wrong().keySet().iterator().next();

        assertThat(errors(file, rule.wrong().get(file))).isNotEmpty();
        assertThat(errors(file, rule.right().get(file))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"date: 2026-12-24, to: 2026-12-31", "date: 2026-12-24, from: 2026-12-24, to: 2026-12-31"})
    void showKeysThatDoNotGoTogether(String days) throws IOException {
        String team = """
                team: Data
                engineers: [{id: alice, name: Alice, email: alice@example.com, time_off: [{%s}]}]
                rotation: {start: 2026-01-05}
                """;

        assertThat(errors("team.yaml", team.replace("%s", days))).isNotEmpty();
        assertThat(errors("team.yaml", team.replace("%s", "from: 2026-12-24, to: 2026-12-31")))
                .isEmpty();
    }

    private static List<Error> errors(String file, String yaml) throws IOException {
        String schema =
                Run.in(Path.of("."), "schema", file.replace(".yaml", "")).out();
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(schema, InputFormat.JSON)
                .validate(YAML.readTree(yaml));
    }
}
