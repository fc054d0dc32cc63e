package oncall.report.findings;

import java.io.IOException;
import java.io.Writer;
import oncall.render.SafeText;
import oncall.text.Diagnostic;
import oncall.text.Location;
import oncall.text.Severity;

/**
 * Findings as commands for GitHub's runner, which shows them beside the lines of a pull request, and a line that counts
 * them. Errors come first, since GitHub shows at most ten errors and ten warnings of a step. However
 * hostile the texts are, each command has these properties and this message.
 *
 * @see <a href="https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs">how the runner reads
 *     commands</a>
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
        // GitHub accepts columns only within one line.
        boolean hasColumns = place.endLine() == place.line() && place.end() > place.start();
        String message = SafeText.line(SafeText.name(path)) + ":" + place.line() + ":" + place.column() + ": "
                + Findings.text(finding) + " [" + finding.rule().id() + "]";
        return "::" + finding.severity().id()
                + " file=" + property(path)
                + ",line=" + place.line()
                + ",endLine=" + place.endLine()
                + (hasColumns ? ",col=" + place.column() + ",endColumn=" + place.endColumn() : "")
                + ",title=" + property("oncall: " + finding.rule().id())
                + "::" + escaped(message) + "\n";
    }

    /** Line breaks are kept, since the runner reads them as part of a file's name. */
    private static String property(String text) {
        return escaped(SafeText.name(text))
                .replace(SafeText.escape('\n'), "%0A")
                .replace(SafeText.escape('\r'), "%0D")
                .replace(":", "%3A")
                .replace(",", "%2C");
    }

    private static String escaped(String text) {
        return SafeText.withoutCommands(SafeText.characters(text)).replace("%", "%25");
    }
}
