package oncall.report.findings;

import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.render.Json;
import oncall.text.Diagnostic;
import oncall.text.Location;
import org.jspecify.annotations.Nullable;

/** Findings as JSON of our own, for programs. */
final class DiagnosticData {

    private DiagnosticData() {}

    static void write(Findings findings, Writer out) {
        List<Diagnostic> all = findings.all();
        Json.write(Map.of("diagnostics", TreeList.of(all.size(), index -> tree(all.get(index)))), out);
    }

    private static Object tree(Diagnostic finding) {
        Location place = finding.location();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("file", place.file().name());
        tree.put("line", place.line());
        tree.put("column", place.column());
        tree.put("end_line", place.endLine());
        tree.put("end_column", place.endColumn());
        tree.put("severity", finding.severity().id());
        tree.put("rule", finding.rule());
        tree.put("message", finding.message());
        tree.put("hint", finding.hint());
        return tree;
    }
}
