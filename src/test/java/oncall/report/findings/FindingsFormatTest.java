package oncall.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import oncall.Growth;
import oncall.render.Medium;
import oncall.render.SafeText;
import oncall.report.Formats;
import oncall.text.Diagnostic;
import oncall.text.Severity;
import oncall.text.SourceFile;
import oncall.validate.Rules;
import oncall.validate.rule.ExampleFile;
import oncall.validate.rule.RuleInfo;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each format as its readers read it, for hostile files too. */
class FindingsFormatTest {

    /** Characters that control a terminal, change the direction of text or hide in it. */
    private static final Pattern HARMFUL = Pattern.compile(
            "[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u206f\\ufeff]");

    private static final JsonMapper JSON = new JsonMapper();

    static List<String> formats() {
        return FindingsReport.FORMATS;
    }

    static String written(String format, Findings findings) throws IOException {
        StringWriter out = new StringWriter();
        Formats.write(format, new FindingsReport(findings), Medium.file(false), out);
        return out.toString();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void printsNothingThatHarmsAndNothingThatARunnerObeys(String format) throws IOException {
        Findings findings = HostileFindings.make(false);

        String out = written(format, findings);

        assertThat(out).endsWith("\n");
        assertThat(HARMFUL.matcher(out)
                        .results()
                        .map(found -> Integer.toHexString(found.group().charAt(0))))
                .isEmpty();
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(out)).isTrue();
        int obeyed = format.equals("github") ? findings.all().size() + 1 : 0;
        assertThat(Runner.obeyed(out)).hasSize(obeyed);
    }

    @Test
    void githubObeysOneCommandForEachFindingErrorsFirst() throws IOException {
        Findings findings = HostileFindings.make(false);
        List<Runner.Command> expected = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            for (Diagnostic finding : findings.all()) {
                if (finding.severity() == severity) {
                    expected.add(expected(finding, findings));
                }
            }
        }

        List<Runner.Command> obeyed = Runner.obeyed(written("github", findings));

        Runner.Command last = obeyed.get(obeyed.size() - 1);
        assertThat(last.name()).isEqualTo("notice");
        assertThat(last.message()).startsWith("Found 20 errors and 22 warnings in 22 files. GitHub shows ten");
        assertThat(obeyed.subList(0, obeyed.size() - 1))
                .usingRecursiveComparison()
                .isEqualTo(expected);
    }

    private static Runner.Command expected(Diagnostic finding, Findings findings) {
        String place =
                ":" + finding.location().line() + ":" + finding.location().column() + ": ";
        String text = finding.message() + (finding.hint() == null ? "" : "; " + finding.hint());
        boolean oneLine = finding.location().endLine() == finding.location().line();
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("file", seen(fileProperty(findings.path(finding))));
        properties.put("line", String.valueOf(finding.location().line()));
        properties.put("endLine", String.valueOf(finding.location().endLine()));
        if (oneLine) {
            properties.put("col", String.valueOf(finding.location().column()));
            properties.put("endColumn", String.valueOf(finding.location().endColumn()));
        }
        properties.put("title", "oncall: unknown-key");
        return new Runner.Command(
                finding.severity().id(),
                properties,
                seen(safe(SafeText.line(SafeText.name(findings.path(finding))) + place + text + " [unknown-key]")));
    }

    /** {@link SafeText} is tested by itself; within a line two colons are harmless. */
    private static String safe(String text) {
        String printable = SafeText.line("x" + text);
        return printable.substring(1);
    }

    /** With its line breaks; the lines are printed as any other text. */
    private static String fileProperty(String path) {
        return Pattern.compile("[^\r\n]+").matcher(path).replaceAll(found -> {
            return Matcher.quoteReplacement(safe(SafeText.name(found.group())));
        });
    }

    /** Without the harmless characters that the model of the runner skips. */
    private static String seen(String text) {
        return text.replaceAll("[\\p{Cf}\\p{Mn}\\ufe0f]", "");
    }

    @Test
    void githubCountsInOneLineIfAllAreShown() throws IOException {
        Findings findings =
                new Findings(HostileFindings.make(false).all().subList(0, 2), List.of("team.yaml"), "", false, "1.2.3");

        assertThat(written("github", findings)).endsWith("\nFound 2 warnings in 1 file.\n");
        assertThat(written("github", new Findings(List.of(), List.of("team.yaml"), "", false, "1.2.3")))
                .isEqualTo("No problems found in 1 file.\n");
    }

    @Test
    void sarifIsValidAndNothingInItsMessagesIsALinkOrAPlaceholder() throws IOException {
        Findings findings = HostileFindings.make(false);
        String sarif = written("sarif", findings);

        assertThat(sarifSchema().validate(JSON.readTree(sarif))).isEmpty();

        JsonNode run = JSON.readTree(sarif).get("runs").get(0);
        assertThat(run.get("columnKind").asString()).isEqualTo("unicodeCodePoints");
        for (int i = 0; i < findings.all().size(); i++) {
            Diagnostic finding = findings.all().get(i);
            JsonNode result = run.get("results").get(i);
            JsonNode place = result.at("/locations/0/physicalLocation");
            String text = result.at("/message/text").asString();
            assertThat(text).doesNotContainPattern("(?<!\\\\)]\\(");
            assertThat(text.replace("{{", "").replace("}}", "")).doesNotContain("{", "}");
            assertThat(HARMFUL.matcher(text).find()).isFalse();
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

    @Test
    void sarifIsValidWithoutFindingsToo() throws IOException {
        Findings findings = new Findings(List.of(), List.of("team.yaml"), "", false, "1.2.3");

        JsonNode sarif = JSON.readTree(written("sarif", findings));

        assertThat(sarifSchema().validate(sarif)).isEmpty();
        assertThat(sarif.at("/runs/0/results").isEmpty()).isTrue();
        for (JsonNode rule : sarif.at("/runs/0/tool/driver/rules")) {
            assertThat(rule.at("/help/text").asString()).isNotBlank();
            assertThat(rule.at("/shortDescription/text").asString()).isNotBlank();
        }
    }

    /** The cause of a finding may be in another file than the finding. */
    @Test
    void sarifShowsEveryFileOfAnExampleAndHowToSuppress() throws IOException {
        JsonNode rules = sarifRun(List.of()).at("/tool/driver/rules");

        for (JsonNode rule : rules) {
            RuleInfo info = Rules.info(rule.get("id").asString());
            String text = rule.at("/help/text").asString();
            String markdown = rule.at("/help/markdown").asString();
            for (ExampleFile file :
                    Stream.concat(info.wrong().stream(), info.right().stream()).toList()) {
                assertThat(text).contains(", in " + file.name() + ":\n\n" + file.text());
                assertThat(markdown).containsOnlyOnce(", in `" + file.name() + "`:\n\n```yaml\n" + file.text() + "```");
            }
            assertThat(text.contains("\n\nRight, in ")).isEqualTo(!info.right().isEmpty());
            String comment = "# oncall: ignore " + info.id() + " because REASON";
            assertThat(text.endsWith("silences it:\n\n" + comment)
                            || text.endsWith("silences it where it is a warning:\n\n" + comment))
                    .isEqualTo(Rules.canBeSilenced(info));
            assertThat(markdown.endsWith(":\n\n```yaml\n" + comment + "\n```")).isEqualTo(Rules.canBeSilenced(info));
        }
    }

    @Test
    void sarifHasErrorsFirstAndNoMoreThanGithubAccepts() throws IOException {
        List<Diagnostic> all = new ArrayList<>();
        SourceFile file = new SourceFile("team.yaml", "x\n".repeat(25_001));
        for (int i = 0; i < 25_001; i++) {
            Severity severity = i == 20_000 || i == 25_000 ? Severity.ERROR : Severity.WARNING;
            all.add(new Diagnostic(file.at(2 * i, 2 * i + 1), severity, "unknown-key", "x", null));
        }

        JsonNode all25000 = sarifRun(all.subList(0, 25_000));
        JsonNode some = sarifRun(all);

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

    private static JsonNode sarifRun(List<Diagnostic> all) throws IOException {
        JsonNode sarif = JSON.readTree(written("sarif", new Findings(all, List.of("team.yaml"), "", false, "1.2.3")));
        assertThat(sarifSchema().validate(sarif)).isEmpty();
        return sarif.at("/runs/0");
    }

    private static int line(JsonNode run, int result) {
        return run.at("/results/" + result + "/locations/0/physicalLocation/region/startLine")
                .asInt();
    }

    private static Schema sarifSchema() throws IOException {
        try (var in = FindingsFormatTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(JSON.readTree(Objects.requireNonNull(in)));
        }
    }

    @Test
    void gitlabHasTheFieldsThatGitlabReads() throws IOException {
        Findings findings = HostileFindings.make(false);

        JsonNode issues = JSON.readTree(written("gitlab", findings));

        Set<String> fingerprints = new HashSet<>();
        assertThat(issues.size()).isEqualTo(findings.all().size());
        for (int i = 0; i < issues.size(); i++) {
            JsonNode issue = issues.get(i);
            Diagnostic finding = findings.all().get(i);
            assertThat(issue.propertyNames())
                    .containsExactly("description", "check_name", "fingerprint", "severity", "location");
            assertThat(issue.get("severity").asString())
                    .isEqualTo(finding.severity() == Severity.ERROR ? "critical" : "minor");
            assertThat(fingerprints.add(issue.get("fingerprint").asString())).isTrue();
            assertThat(issue.at("/location/path").asString()).isEqualTo(inJson(findings.path(finding)));
            assertThat(issue.at("/location/lines/begin").asInt())
                    .isEqualTo(finding.location().line());
            assertThat(HARMFUL.matcher(issue.get("description").asString()).find())
                    .isFalse();
        }
    }

    @Test
    void junitIsReadByOthersAsMeant() throws Exception {
        for (boolean strict : new boolean[] {false, true}) {
            Findings findings = HostileFindings.make(strict);
            String xml = written("junit", findings);

            List<ReportTestSuite> suites = new TestSuiteXmlParser(new NullConsoleLogger())
                    .parse(new InputStreamReader(bytes(xml), StandardCharsets.UTF_8));
            int failures = 0;
            Set<String> names = new HashSet<>();
            for (ReportTestSuite suite : suites) {
                for (ReportTestCase test : suite.getTestCases()) {
                    failures += test.hasFailure() ? 1 : 0;
                    assertThat(names.add(suite.getName() + "\n" + test.getFullName()))
                            .isTrue();
                }
            }
            assertThat(names).hasSize(findings.all().size() + 1);
            assertThat(failures).isEqualTo(strict ? 42 : 20);
            checkCounts(parsed(xml), 43, failures);
        }
    }

    private static void checkCounts(Document document, int tests, int failures) {
        Element root = document.getDocumentElement();
        assertThat(root.getAttribute("tests")).isEqualTo(String.valueOf(tests));
        assertThat(root.getAttribute("failures")).isEqualTo(String.valueOf(failures));
        NodeList suites = root.getElementsByTagName("testsuite");
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            assertThat(suite.getAttribute("tests"))
                    .isEqualTo(String.valueOf(
                            suite.getElementsByTagName("testcase").getLength()));
            assertThat(suite.getAttribute("failures"))
                    .isEqualTo(
                            String.valueOf(suite.getElementsByTagName("failure").getLength()));
        }
    }

    @Test
    void filesWhoseNamesDifferInLineBreaksAreTwo() throws Exception {
        List<String> names =
                List.of("pipelines/a\nb.yaml", "pipelines/a\rb.yaml", "pipelines/a\tb.yaml", "pipelines/a b.yaml");
        List<Diagnostic> all = new ArrayList<>();
        for (String name : names) {
            all.add(new Diagnostic(new SourceFile(name, "x: 1\n").at(0, 1), Severity.ERROR, "unknown-key", "x", null));
        }
        Findings findings = new Findings(all, names, "t1/", false, "1.2.3");
        List<String> visible = List.of(
                "t1/pipelines/a\\u{a}b.yaml",
                "t1/pipelines/a\\u{d}b.yaml",
                "t1/pipelines/a\\u{9}b.yaml",
                "t1/pipelines/a b.yaml");

        NodeList cases = parsed(written("junit", findings)).getElementsByTagName("testcase");
        List<String> classes = new ArrayList<>();
        for (int i = 0; i < cases.getLength(); i++) {
            String name = ((Element) cases.item(i)).getAttribute("classname");
            classes.add(name);
            assertThat(cases.item(i).getTextContent().strip()).startsWith(name + ":1:1: error: x");
        }
        assertThat(classes).containsExactlyInAnyOrderElementsOf(visible);
        assertThat(written("github", findings).lines().limit(4).map(line -> line.replaceFirst(",.*::", "|")))
                .containsExactly(
                        "::error file=t1/pipelines/a%0Ab.yaml|" + visible.get(0) + ":1:1: x [unknown-key]",
                        "::error file=t1/pipelines/a%0Db.yaml|" + visible.get(1) + ":1:1: x [unknown-key]",
                        "::error file=t1/pipelines/a\\u{9}b.yaml|" + visible.get(2) + ":1:1: x [unknown-key]",
                        "::error file=t1/pipelines/a b.yaml|" + visible.get(3) + ":1:1: x [unknown-key]");
        assertThat(written("text", findings)).contains("\npipelines/a\\u{9}b.yaml:1:1: ");
    }

    @Test
    void junitHasATestThatPassesIfNothingIsFound() throws Exception {
        String xml = written("junit", new Findings(List.of(), List.of("team.yaml"), "", false, "1.2.3"));

        checkCounts(parsed(xml), 1, 0);
        assertThat(xml).contains("<testcase name=\"no findings\" classname=\"team.yaml\" time=\"0\"/>");
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(bytes(xml));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file's name cannot hold half a pair, which becomes a question mark. */
    private static String asUtf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** JSON spells it out. */
    private static String inJson(String text) {
        StringBuilder spelled = new StringBuilder();
        text.codePoints()
                .forEach(c -> spelled.append(
                        c >= 0xD800 && c <= 0xDFFF ? "\\u{" + Integer.toHexString(c) + "}" : Character.toString(c)));
        return spelled.toString();
    }

    /** Jackson accepts half a pair; others refuse the whole file. */
    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif", "gitlab"})
    void hasNoHalvesOfPairsInJson(String format) throws IOException {
        String json = written(format, HostileFindings.make(false));

        assertThat(json.replaceAll("\\\\u[dD][89abAB]..\\\\u[dD][c-fC-F]..", ""))
                .doesNotContainPattern("\\\\u[dD][89a-fA-F]");
        assertThat(json).contains("\\\\u{" + (format.equals("sarif") ? "{" : "") + "d800}");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void writesFiftyThousandFindingsPieceByPiece(String format) throws Exception {
        Growth.assertLinear(50_000, size -> {
            Pieces out = new Pieces();

            Findings findings = new Findings(findings(size), List.of("team.yaml"), "", false, "1.2.3");
            Formats.write(format, new FindingsReport(findings), Medium.file(false), out);

            assertThat(out.written).isGreaterThan((format.equals("sarif") ? Math.min(size, 25_000) : size) * 50L);
            if (!format.equals("text")) {
                assertThat(out.longest).as("characters at once").isLessThan(500_000);
            }
        });
    }

    /** Findings that are all in one line, so that work on the whole line for each of them takes quadratic time. */
    private static List<Diagnostic> findings(int count) {
        SourceFile file = new SourceFile("pipelines/1.yaml", "x: [" + "é,".repeat(count) + "]\n");
        List<Diagnostic> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(new Diagnostic(
                    file.at(4 + 2 * i, 5 + 2 * i), Severity.ERROR, "wrong-type", "'é' is a text", "no " + i));
        }
        return all;
    }

    /** Counts the characters that are written, and remembers the longest piece. */
    private static final class Pieces extends Writer {
        private long written;
        private int longest;

        @Override
        public void write(char[] text, int from, int length) {
            written += length;
            longest = Math.max(longest, length);
        }

        @Override
        public void write(String text, int from, int length) {
            written += length;
            longest = Math.max(longest, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
