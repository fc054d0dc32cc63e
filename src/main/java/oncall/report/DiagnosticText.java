package oncall.report;

import java.util.ArrayList;
import java.util.List;
import oncall.render.DisplayWidth;
import oncall.render.Document;
import oncall.render.SafeText;
import oncall.render.Style;
import oncall.render.Text;
import oncall.text.Diagnostic;
import oncall.text.Location;
import oncall.text.Severity;

/** Findings as text, each with its line and a mark under its place. */
public final class DiagnosticText {

    private static final int GUTTER = 5;

    /** How many characters of a long line are shown, and how many of these before the mark. */
    private static final int WINDOW = 100;

    private static final int BEFORE_MARK = 40;

    private DiagnosticText() {}

    /** The findings in the given order, with a prefix before file names. */
    public static Document document(List<Diagnostic> findings, String prefix) {
        return new Document.Builder().verbatim(lines(findings, prefix)).build();
    }

    /** The lines of the findings, with a prefix before file names. */
    public static List<Text> lines(List<Diagnostic> findings, String prefix) {
        List<Text> lines = new ArrayList<>();
        for (Diagnostic finding : findings) {
            lines.add(headline(finding, prefix));
            addExcerpt(finding.location(), lines);
        }
        return lines;
    }

    private static Text headline(Diagnostic finding, String prefix) {
        Location place = finding.location();
        boolean isError = finding.severity() == Severity.ERROR;
        String hint = finding.hint() == null ? "" : "; " + finding.hint();
        String path = SafeText.name(prefix + place.file().name());
        return Text.of(path + ":" + place.line() + ":" + place.column() + ":", Style.STRONG)
                .plus(" ")
                .plus(finding.severity().id() + ":", isError ? Style.ALERT : Style.NOTICE)
                .plus(" " + finding.message() + hint + " ")
                .plus("[" + finding.rule().id() + "]", Style.MUTED);
    }

    /** Adds an excerpt. Reads only what is shown: a file of one line can have thousands of findings. */
    private static void addExcerpt(Location place, List<Text> lines) {
        String text = place.file().text();
        int start = place.file().lineStart(place.line());
        int end = place.file().lineEnd(place.line());
        int mark = Math.min(place.start(), end);
        int from = end - start <= WINDOW ? start : boundary(text, Math.max(start, mark - BEFORE_MARK), end);
        int to = boundary(text, Math.min(end, from + WINDOW), end);
        int markEnd = Math.max(mark, Math.min(place.end(), to));
        if (text.substring(from, to).isBlank()) {
            return;
        }
        String before = (from > start ? "…" : "") + SafeText.line(text.substring(from, mark));
        String marked = SafeText.line(text.substring(mark, markEnd));
        String after = SafeText.line(text.substring(markEnd, to)) + (to < end ? "…" : "");
        String number = String.valueOf(place.line());
        lines.add(Text.of(" ".repeat(Math.max(0, GUTTER - number.length())) + number + " | ", Style.MUTED)
                .plus(before + marked + after));
        lines.add(Text.of(" ".repeat(Math.max(GUTTER, number.length())) + " | ", Style.MUTED)
                .plus(" ".repeat(DisplayWidth.of(before)))
                .plus("^".repeat(Math.max(1, DisplayWidth.of(marked))), Style.ALERT));
    }

    /** The nearest offset that does not split a surrogate pair. */
    private static int boundary(String text, int offset, int end) {
        return offset < end && Character.isLowSurrogate(text.charAt(offset)) ? offset + 1 : offset;
    }
}
