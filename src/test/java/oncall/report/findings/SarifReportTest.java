package oncall.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oncall.keys.KeyRule;
import oncall.text.Diagnostic;
import oncall.text.Severity;
import oncall.text.SourceFile;
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
                    assertThat(text).contains(", in " + name + ":\n\n" + content);
                    assertThat(markdown).contains(", in " + name + ":\n\n```yaml\n" + content + "```\n");
                });
            }
            assertThat(text.contains("\nRight, in ")).isEqualTo(!info.fixed().isEmpty());
            String comment = "# oncall: ignore " + info.id() + " because REASON\n";
            assertThat(text.endsWith(comment)).isEqualTo(Rules.canBeSuppressed(info));
            assertThat(markdown.endsWith(comment + "```\n")).isEqualTo(Rules.canBeSuppressed(info));
        }
    }

    @Test
    void hasErrorsFirstAndNoMoreThanGithubAccepts() throws IOException {
        List<Diagnostic> all = new ArrayList<>();
        SourceFile file = new SourceFile("team.yaml", "x\n".repeat(25_001));
        for (int i = 0; i < 25_001; i++) {
            Severity severity = i == 20_000 || i == 25_000 ? Severity.ERROR : Severity.WARNING;
            all.add(new Diagnostic(file.at(2 * i, 2 * i + 1), severity, KeyRule.UNKNOWN_KEY, "x", null));
        }

        JsonNode all25000 = run(all.subList(0, 25_000));
        JsonNode some = run(all);

        assertThat(all25000.get("results").size()).isEqualTo(25_000);
        assertThat(line(all25000, 0)).isEqualTo(1);
        assertThat(all25000.at("/invocations/0").has("toolExecutionNotifications"))
                .isFalse();
        assertThat(some.get("results").size()).isEqualTo(25_000);
        assertThat(List.of(line(some, 0), line(some, 1), line(some, 2), line(some, 24_999)))
                .containsExactly(20_001, 25_001, 1, 24_999);
        assertThat(some.at("/results/2/partialFingerprints")).isEqualTo(all25000.at("/results/0/partialFingerprints"));
        assertThat(some.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asString())
                .isEqualTo(
                        "This log has 25000 of 25001 findings, errors first, since GitHub refuses more; other formats"
                                + " have them all.");
    }

    private static JsonNode run(List<Diagnostic> all) throws IOException {
        JsonNode sarif = JSON.readTree(
                FindingsFormatTest.written("sarif", new Findings(all, List.of("team.yaml"), "", false, "1.2.3")));
        assertThat(schema().validate(sarif)).isEmpty();
        return sarif.at("/runs/0");
    }

    private static int line(JsonNode run, int result) {
        return run.at("/results/" + result + "/locations/0/physicalLocation/region/startLine")
                .asInt();
    }

    private static Schema schema() throws IOException {
        try (var in = FindingsFormatTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(JSON.readTree(Objects.requireNonNull(in)));
        }
    }
}
