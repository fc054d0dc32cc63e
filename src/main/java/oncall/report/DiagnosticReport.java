package oncall.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.render.DisplayWidth;
import oncall.render.Document;
import oncall.render.Printable;
import oncall.render.Style;
import oncall.render.Text;
import oncall.source.Diagnostic;
import oncall.source.Location;
import oncall.source.Severity;
import org.jspecify.annotations.Nullable;

/** Findings, each with its line and a mark under what it is about. */
public final class DiagnosticReport {

    private static final int GUTTER = 5;

    /** How much of a long line is shown, in characters, and how much of that before the mark. */
    private static final int WINDOW = 100;

    private static final int BEFORE_MARK = 40;

    private DiagnosticReport() {}

    /** The findings for people, as they come. */
    public static Document document(List<Diagnostic> findings) {
        List<Text> lines = new ArrayList<>();
        for (Diagnostic finding : findings) {
            lines.add(headline(finding));
            addExcerpt(finding.location(), lines);
        }
        return new Document.Builder().verbatim(lines).build();
    }

    private static Text headline(Diagnostic finding) {
        Location place = finding.location();
        boolean isError = finding.severity() == Severity.ERROR;
        String hint = finding.hint() == null ? "" : "; " + finding.hint();
        return Text.of(place.file().name() + ":" + place.line() + ":" + place.column() + ":", Style.STRONG)
                .plus(" ")
                .plus(finding.severity().id() + ":", isError ? Style.ALERT : Style.NOTICE)
                .plus(" " + finding.message() + hint + " ")
                .plus("[" + finding.rule() + "]", Style.MUTED);
    }

    private static void addExcerpt(Location place, List<Text> lines) {
        String line = place.file().lineText(place.line());
        if (line.isBlank()) {
            return;
        }
        int mark = line.offsetByCodePoints(0, Math.min(place.column() - 1, line.codePointCount(0, line.length())));
        int markEnd = place.endLine() > place.line()
                ? line.length()
                : Math.min(line.length(), mark + place.end() - place.start());
        int from = line.length() <= WINDOW ? 0 : boundary(line, Math.max(0, mark - BEFORE_MARK));
        int to = boundary(line, Math.min(line.length(), from + WINDOW));
        String before = (from > 0 ? "…" : "") + Printable.line(line.substring(from, mark));
        String marked = Printable.line(line.substring(mark, Math.max(mark, Math.min(markEnd, to))));
        String after = Printable.line(line.substring(Math.max(mark, Math.min(markEnd, to)), Math.max(to, mark)))
                + (to < line.length() ? "…" : "");
        String number = String.valueOf(place.line());
        lines.add(Text.of(" ".repeat(Math.max(0, GUTTER - number.length())) + number + " | ", Style.MUTED)
                .plus(before + marked + after));
        lines.add(Text.of(" ".repeat(Math.max(GUTTER, number.length())) + " | ", Style.MUTED)
                .plus(" ".repeat(DisplayWidth.of(before)))
                .plus("^".repeat(Math.max(1, DisplayWidth.of(marked))), Style.ALERT));
    }

    /** Not between the two halves of one character. */
    private static int boundary(String line, int offset) {
        return offset < line.length() && Character.isLowSurrogate(line.charAt(offset)) ? offset + 1 : offset;
    }

    /** One line that says how it went, for someone who looks only there. */
    public static String summary(List<Diagnostic> findings, int files) {
        int errors = 0;
        for (Diagnostic finding : findings) {
            errors += finding.severity() == Severity.ERROR ? 1 : 0;
        }
        int warnings = findings.size() - errors;
        if (findings.isEmpty()) {
            return "No problems found in " + count(files, "file") + ".";
        }
        return "Found " + (errors == 0 ? "" : count(errors, "error"))
                + (errors == 0 || warnings == 0 ? "" : " and ")
                + (warnings == 0 ? "" : count(warnings, "warning"))
                + " in " + count(files, "file") + ".";
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** The tree of the JSON format. */
    public static Map<String, Object> tree(List<Diagnostic> findings) {
        List<Object> trees = new ArrayList<>();
        for (Diagnostic finding : findings) {
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
            trees.add(tree);
        }
        return Map.of("diagnostics", trees);
    }
}
