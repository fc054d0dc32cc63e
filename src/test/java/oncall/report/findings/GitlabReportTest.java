package oncall.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import oncall.text.Diagnostic;
import oncall.text.Severity;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Code Quality reports for GitLab, as GitLab reads them. */
class GitlabReportTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void hasTheFieldsThatGitlabReads() throws IOException {
        Findings findings = HostileFindings.make(false);

        JsonNode issues = JSON.readTree(FindingsFormatTest.written("gitlab", findings));

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
            assertThat(FindingsFormatTest.HARMFUL
                            .matcher(issue.get("description").asString())
                            .find())
                    .isFalse();
        }
    }

    /** The text as JSON spells it out. */
    private static String inJson(String text) {
        StringBuilder spelled = new StringBuilder();
        text.codePoints()
                .forEach(c -> spelled.append(
                        c >= 0xD800 && c <= 0xDFFF ? "\\u{" + Integer.toHexString(c) + "}" : Character.toString(c)));
        return spelled.toString();
    }
}
