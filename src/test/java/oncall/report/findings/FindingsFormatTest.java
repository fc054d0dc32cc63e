package oncall.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import oncall.Growth;
import oncall.keys.KeyRule;
import oncall.report.Format;
import oncall.report.Medium;
import oncall.text.Diagnostic;
import oncall.text.Severity;
import oncall.text.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Properties of all formats of findings, even for hostile files. */
class FindingsFormatTest {

    /** Characters that control a terminal, change the direction of text or are invisible. */
    static final Pattern HARMFUL = Pattern.compile(
            "[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u206f\\ufeff]");

    static List<String> formats() {
        return FindingsReport.FORMATS.stream().map(Format::id).toList();
    }

    static String written(String format, Findings findings) throws IOException {
        StringWriter out = new StringWriter();
        write(format, findings, out);
        return out.toString();
    }

    static void write(String format, Findings findings, Writer out) throws IOException {
        FindingsReport.FORMATS
                .get(formats().indexOf(format))
                .write(new FindingsReport(findings), Medium.file(false), out);
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
        int obeyed = format.equals("github") ? findings.all().size() : 0;
        assertThat(GithubRunner.obeyed(out)).hasSize(obeyed);
    }

    @Test
    void filesWhoseNamesDifferInLineBreaksAreTwo() throws Exception {
        List<String> names =
                List.of("pipelines/a\nb.yaml", "pipelines/a\rb.yaml", "pipelines/a\tb.yaml", "pipelines/a b.yaml");
        List<Diagnostic> all = new ArrayList<>();
        for (String name : names) {
            all.add(new Diagnostic(
                    new SourceFile(name, "x: 1\n").at(0, 1), Severity.ERROR, KeyRule.UNKNOWN_KEY, "x", null));
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

    static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(bytes(xml));
    }

    static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Jackson accepts half a surrogate pair; others refuse the whole file. */
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
            write(format, findings, out);

            assertThat(out.written).isGreaterThan((format.equals("sarif") ? Math.min(size, 25_000) : size) * 50L);
            if (!format.equals("text")) {
                assertThat(out.longest).as("characters at once").isLessThan(500_000);
            }
        });
    }

    /** Findings in one line. Work on the whole line for each of them would take quadratic time. */
    private static List<Diagnostic> findings(int count) {
        SourceFile file = new SourceFile("pipelines/1.yaml", "x: [" + "é,".repeat(count) + "]\n");
        List<Diagnostic> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(new Diagnostic(
                    file.at(4 + 2 * i, 5 + 2 * i), Severity.ERROR, KeyRule.WRONG_TYPE, "'é' is a text", "no " + i));
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
