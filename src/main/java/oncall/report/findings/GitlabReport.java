package oncall.report.findings;

import java.util.ArrayList;
import java.util.List;
import oncall.render.SafeText;
import oncall.text.Diagnostic;
import oncall.text.Severity;

/** A finding in a code quality report, which GitLab shows in a merge request. */
record GitlabReport(String description, String checkName, String fingerprint, String severity, Place location) {

    /** The report, as a list of findings. */
    static List<GitlabReport> of(Findings findings) {
        List<String> fingerprints = Fingerprints.of(findings);
        List<GitlabReport> issues = new ArrayList<>();
        for (Diagnostic finding : findings.all()) {
            issues.add(new GitlabReport(
                    SafeText.line(Findings.text(finding)),
                    finding.rule().id(),
                    fingerprints.get(issues.size()),
                    finding.severity() == Severity.ERROR ? "critical" : "minor",
                    new Place(
                            findings.path(finding),
                            new Lines(
                                    finding.location().line(),
                                    finding.location().endLine()))));
        }
        return issues;
    }

    record Place(String path, Lines lines) {}

    record Lines(int begin, int end) {}
}
