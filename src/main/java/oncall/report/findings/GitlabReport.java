package oncall.report.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import oncall.render.JsonObject;
import oncall.render.SafeText;
import oncall.text.Diagnostic;
import oncall.text.Location;
import oncall.text.Severity;
import org.jspecify.annotations.Nullable;

/** Findings as a code quality report, which GitLab shows in a merge request. */
final class GitlabReport {

    private GitlabReport() {}

    static List<Map<String, @Nullable Object>> of(Findings findings) {
        List<String> fingerprints = Fingerprints.of(findings);
        List<Map<String, @Nullable Object>> issues = new ArrayList<>();
        for (Diagnostic finding : findings.all()) {
            Location place = finding.location();
            Map<String, @Nullable Object> issue = JsonObject.of("description", SafeText.line(Findings.text(finding)));
            issue.put("check_name", finding.rule().id());
            issue.put("fingerprint", fingerprints.get(issues.size()));
            issue.put("severity", finding.severity() == Severity.ERROR ? "critical" : "minor");
            Map<String, @Nullable Object> lines = JsonObject.of("begin", place.line(), "end", place.endLine());
            issue.put("location", JsonObject.of("path", findings.path(finding), "lines", lines));
            issues.add(issue);
        }
        return issues;
    }
}
