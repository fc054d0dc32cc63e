package oncall.report.findings;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import oncall.render.Document;
import oncall.render.Json;
import oncall.render.JsonObject;
import oncall.render.Text;
import oncall.report.DiagnosticData;
import oncall.report.DiagnosticText;
import oncall.report.Format;
import oncall.report.Report;

/** The findings of a validation, for people and for CI systems. */
public record FindingsReport(Findings findings) implements Report {

    /** The formats of findings. */
    public static final List<Format> FORMATS =
            List.of(Format.TEXT, Format.JSON, Format.SARIF, Format.GITHUB, Format.GITLAB, Format.JUNIT);

    @Override
    public Document document() {
        List<Text> lines = new ArrayList<>(DiagnosticText.lines(findings.all(), ""));
        lines.add(Text.of(findings.summary()));
        return new Document.Builder().verbatim(lines).build();
    }

    @Override
    public Object data() {
        return JsonObject.of(
                "diagnostics", findings.all().stream().map(DiagnosticData::of).toList());
    }

    @Override
    public void writeAs(String format, Writer out) throws IOException {
        switch (format) {
            case "sarif" -> Json.write(SarifReport.of(findings), out);
            case "github" -> GithubReport.write(findings, out);
            case "gitlab" -> Json.write(GitlabReport.of(findings), out);
            case "junit" -> JunitReport.write(findings, out);
            default -> throw new IllegalArgumentException(format);
        }
    }

    @Override
    public String summary() {
        return findings.summary();
    }
}
