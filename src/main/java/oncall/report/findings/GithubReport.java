package oncall.report.findings;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import oncall.render.SafeText;
import oncall.render.WorkflowCommand;
import oncall.text.Diagnostic;
import oncall.text.Location;
import oncall.text.Severity;

/**
 * Findings as commands for GitHub's runner, which shows them beside the lines of a pull request, and a line that counts
 * them. Errors come first, since GitHub shows at most ten errors and ten warnings of a step.
 */
final class GithubReport {

    private GithubReport() {}

    static void write(Findings findings, Writer out) throws IOException {
        for (Severity severity : Severity.values()) {
            for (Diagnostic finding : findings.all()) {
                if (finding.severity() == severity) {
                    out.write(command(finding, findings));
                }
            }
        }
        out.write(findings.summary() + "\n");
    }

    /** A command for one finding. The runner's log shows the message alone, so the message includes the place. */
    private static String command(Diagnostic finding, Findings findings) {
        Location place = finding.location();
        String path = findings.path(finding);
        List<String> properties = new ArrayList<>(List.of(
                "file", path, "line", String.valueOf(place.line()), "endLine", String.valueOf(place.endLine())));
        // GitHub accepts columns only within one line.
        if (place.endLine() == place.line() && place.end() > place.start()) {
            properties.addAll(
                    List.of("col", String.valueOf(place.column()), "endColumn", String.valueOf(place.endColumn())));
        }
        properties.addAll(List.of("title", "oncall: " + finding.rule().id()));
        String message = SafeText.line(SafeText.name(path)) + ":" + place.line() + ":" + place.column() + ": "
                + Findings.text(finding) + " [" + finding.rule().id() + "]";
        return WorkflowCommand.of(finding.severity().id(), message, properties.toArray(new String[0]));
    }
}
