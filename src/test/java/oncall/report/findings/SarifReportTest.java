package oncall.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oncall.text.Diagnostic;
import oncall.validate.Rules;
import oncall.validate.rule.RuleInfo;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** SARIF, as its schema and GitHub require it. */
class SarifReportTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void isValidAndNothingInItsMessagesIsALinkOrAPlaceholder() throws IOException {
        Findings findings = HostileFindings.make(false);
        String sarif = FindingsFormatTest.written("sarif", findings);

        assertThat(schema().validate(JSON.readTree(sarif))).isEmpty();

        JsonNode run = JSON.readTree(sarif).get("runs").get(0);
        assertThat(run.get("columnKind").asString()).isEqualTo("unicodeCodePoints");
        for (int i = 0; i < findings.all().size(); i++) {
            Diagnostic finding = findings.all().get(i);
            JsonNode result = run.get("results").get(i);
            JsonNode place = result.at("/locations/0/physicalLocation");
            String text = result.at("/message/text").asString();
            assertThat(text).doesNotContainPattern("(?<!\\\\)]\\(");
            assertThat(text.replace("{{", "").replace("}}", "")).doesNotContain("{", "}");
            assertThat(FindingsFormatTest.HARMFUL.matcher(text).find()).isFalse();
            URI uri = URI.create(place.at("/artifactLocation/uri").asString());
            assertThat(uri.isAbsolute()).isFalse();
            assertThat(uri.getRawQuery()).isNull();
            assertThat(uri.getRawFragment()).isNull();
            assertThat(uri.getPath()).isEqualTo(asUtf8(findings.path(finding)));
            assertThat(place.at("/region/startColumn").asInt())
                    .isEqualTo(finding.location().column());
            JsonNode rule =
                    run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
        }
    }

    /** The text as UTF-8. A file's name cannot hold half a surrogate pair, which becomes a question mark. */
    private static String asUtf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    @Test
    void isValidWithoutFindingsToo() throws IOException {
        Findings findings = new Findings(List.of(), List.of("team.yaml"), "", false, "1.2.3");

        JsonNode sarif = JSON.readTree(FindingsFormatTest.written("sarif", findings));

        assertThat(schema().validate(sarif)).isEmpty();
        assertThat(sarif.at("/runs/0/results").isEmpty()).isTrue();
        for (JsonNode rule : sarif.at("/runs/0/tool/driver/rules")) {
            assertThat(rule.at("/help/text").asString()).isNotBlank();
            assertThat(rule.at("/shortDescription/text").asString()).isNotBlank();
        }
    }

    /** The cause of a finding may be in another file than the finding. */
    @Test
    void showsEveryFileOfAnExampleAndHowToSuppress() throws IOException {
        JsonNode rules = run(List.of()).at("/tool/driver/rules");

        for (JsonNode rule : rules) {
            RuleInfo info = Rules.info(rule.get("id").asString());
            String text = rule.at("/help/text").asString();
            String markdown = rule.at("/help/markdown").asString();
            for (Map<String, String> files : List.of(info.wrong(), info.fixed())) {
                files.forEach((name, content) -> {
                    assertThat(text)
                            .contains(
                                    ": " + name + "\n" + content.stripTrailing().replace("\t", " "));
                    assertThat(markdown)
                            .contains(": `" + name + "`\n\n```text\n"
                                    + content.stripTrailing().replace("\t", " ") + "\n```");
                });
            }
            assertThat(text.contains("\nRight: ")).isEqualTo(!info.fixed().isEmpty());
            String comment = "# oncall: ignore " + info.id() + " because REASON\n";
            assertThat(text.endsWith(comment)).isEqualTo(Rules.canBeSuppressed(info));
            assertThat(markdown.endsWith(comment + "```\n")).isEqualTo(Rules.canBeSuppressed(info));
        }
    }

    private static JsonNode run(List<Diagnostic> all) throws IOException {
        JsonNode sarif = JSON.readTree(
                FindingsFormatTest.written("sarif", new Findings(all, List.of("team.yaml"), "", false, "1.2.3")));
        assertThat(schema().validate(sarif)).isEmpty();
        return sarif.at("/runs/0");
    }

    private static Schema schema() throws IOException {
        try (var in = FindingsFormatTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(JSON.readTree(Objects.requireNonNull(in)));
        }
    }
}
