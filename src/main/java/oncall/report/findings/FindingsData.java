package oncall.report.findings;

import java.util.List;
import oncall.text.Diagnostic;
import oncall.text.Location;
import org.jspecify.annotations.Nullable;

/** Findings as our own JSON, for programs. */
record FindingsData(List<FindingData> diagnostics) {

    static FindingsData of(List<Diagnostic> findings) {
        return new FindingsData(findings.stream().map(FindingData::of).toList());
    }

    record FindingData(
            String file,
            int line,
            int column,
            int endLine,
            int endColumn,
            String severity,
            String rule,
            String message,
            @Nullable String hint) {

        static FindingData of(Diagnostic finding) {
            Location place = finding.location();
            return new FindingData(
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
}
