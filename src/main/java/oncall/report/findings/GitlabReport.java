package oncall.report.findings;

import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.render.Json;
import oncall.render.SafeText;
import oncall.text.Diagnostic;
import oncall.text.Severity;

/** Findings as a code quality report, which GitLab shows in a merge request. */
final class GitlabReport {

    private GitlabReport() {}

    static void write(Findings findings, Writer out) {
        List<String> fingerprints = Fingerprints.of(findings);
        Json.write(
                TreeList.of(
                        findings.all().size(),
                        index -> tree(findings.all().get(index), findings, fingerprints.get(index))),
                out);
    }

    private static Object tree(Diagnostic finding, Findings findings, String fingerprint) {
        Map<String, Object> lines = new LinkedHashMap<>();
        lines.put("begin", finding.location().line());
        lines.put("end", finding.location().endLine());
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("path", findings.path(finding));
        location.put("lines", lines);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("description", SafeText.line(Findings.text(finding)));
        tree.put("check_name", finding.rule());
        tree.put("fingerprint", fingerprint);
        tree.put("severity", finding.severity() == Severity.ERROR ? "critical" : "minor");
        tree.put("location", location);
        return tree;
    }
}
