package oncall.report.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import oncall.render.Json;
import oncall.render.SafeText;
import oncall.text.Diagnostic;
import oncall.text.Location;
import oncall.text.Severity;

/** Findings as a code quality report, which GitLab shows in a merge request. */
final class GitlabReport {

    private GitlabReport() {}

    static List<Map<String, Object>> of(Findings findings) {
        List<String> fingerprints = Fingerprints.of(findings);
        List<Map<String, Object>> issues = new ArrayList<>();
        for (Diagnostic finding : findings.all()) {
            Location place = finding.location();
            Map<String, Object> issue = Json.object("description", SafeText.line(Findings.text(finding)));
            issue.put("check_name", finding.rule().id());
            issue.put("fingerprint", fingerprints.get(issues.size()));
            issue.put("severity", finding.severity() == Severity.ERROR ? "critical" : "minor");
            Map<String, Object> lines = Json.object("begin", place.line(), "end", place.endLine());
            issue.put("location", Json.object("path", findings.path(finding), "lines", lines));
            issues.add(issue);
        }
        return issues;
    }
}
