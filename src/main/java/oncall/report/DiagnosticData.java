package oncall.report;

import oncall.render.JsonObject;
import oncall.text.Diagnostic;
import oncall.text.Location;

/** A finding for programs. */
public final class DiagnosticData {

    private DiagnosticData() {}

    public static Object of(Diagnostic finding) {
        Location place = finding.location();
        return JsonObject.of(
                "file", place.file().name(),
                "line", place.line(),
                "column", place.column(),
                "end_line", place.endLine(),
                "end_column", place.endColumn(),
                "severity", finding.severity().id(),
                "rule", finding.rule().id(),
                "message", finding.message(),
                "hint", finding.hint());
    }
}
