package oncall.report;

import oncall.text.Diagnostic;
import oncall.text.Location;
import org.jspecify.annotations.Nullable;

/** A finding for programs. */
public record DiagnosticData(
        String file,
        int line,
        int column,
        int endLine,
        int endColumn,
        String severity,
        String rule,
        String message,
        @Nullable String hint) {

    public static DiagnosticData of(Diagnostic finding) {
        Location place = finding.location();
        return new DiagnosticData(
                place.file().name(),
                place.line(),
                place.column(),
                place.endLine(),
                place.endColumn(),
                finding.severity().id(),
                finding.rule().id(),
                finding.message(),
                finding.hint());
    }
}
