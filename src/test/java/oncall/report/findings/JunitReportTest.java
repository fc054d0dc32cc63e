package oncall.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** JUnit XML, as an independent reader of such files reads it. */
class JunitReportTest {

    @Test
    void isReadByOthersAsMeant() throws Exception {
        for (boolean strict : new boolean[] {false, true}) {
            Findings findings = HostileFindings.make(strict);
            String xml = FindingsFormatTest.written("junit", findings);

            List<ReportTestSuite> suites = new TestSuiteXmlParser(new NullConsoleLogger())
                    .parse(new InputStreamReader(FindingsFormatTest.bytes(xml), StandardCharsets.UTF_8));
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
            checkCounts(FindingsFormatTest.parsed(xml), 43, failures);
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
    void hasATestThatPassesIfNothingIsFound() throws Exception {
        String xml =
                FindingsFormatTest.written("junit", new Findings(List.of(), List.of("team.yaml"), "", false, "1.2.3"));

        checkCounts(FindingsFormatTest.parsed(xml), 1, 0);
        assertThat(xml).contains("<testcase name=\"no findings\" classname=\"team.yaml\" time=\"0\"/>");
    }
}
