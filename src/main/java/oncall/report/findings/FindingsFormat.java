package oncall.report.findings;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import oncall.render.Json;
import oncall.render.terminal.TerminalText;
import oncall.report.DiagnosticReport;
import oncall.text.Diagnostic;
import org.jspecify.annotations.Nullable;

/** The formats in which findings are told. */
public final class FindingsFormat {

    /** Their names. */
    public static final List<String> NAMES = List.of("text", "json", "sarif", "github", "gitlab", "junit");

    private static final int AT_ONCE = 500;
    private static final int COLUMNS = 80;

    private FindingsFormat() {}

    /**
     * Writes the findings.
     *
     * @param format one of the names
     * @param colour whether text is coloured
     */
    public static void write(String format, Findings findings, boolean colour, Writer out) throws IOException {
        switch (format) {
            case "text" -> writeText(findings, colour, out);
            case "json" -> Json.write(DiagnosticData.of(findings.all()), out);
            case "sarif" -> Json.writeAsNamed(SarifReport.of(findings), out);
            case "github" -> GithubReport.write(findings, out);
            case "gitlab" -> Json.write(GitlabReport.of(findings), out);
            case "junit" -> JunitReport.write(findings, out);
            default -> throw new IllegalArgumentException("no format " + format);
        }
    }

    /** What a format does not tell of the findings, after the name of the report; null where it tells all. */
    public static @Nullable String leftOut(String format, Findings findings) {
        return format.equals("sarif") ? SarifReport.leftOut(findings) : null;
    }

    private static void writeText(Findings findings, boolean colour, Writer out) throws IOException {
        List<Diagnostic> all = findings.all();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Diagnostic> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            out.write(TerminalText.render(DiagnosticReport.document(some), COLUMNS, colour));
        }
        out.write(findings.summary() + "\n");
    }
}
