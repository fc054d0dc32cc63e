package oncall.rota;

import java.util.ArrayList;
import java.util.List;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.SourceFile;

/**
 * Reads comma-separated values as in RFC 4180, with the place of each cell. Semicolons or tabs may separate cells
 * instead, as in files of spreadsheets: whichever the first line has most of.
 */
final class CsvReader {

    private static final String SEPARATORS = ",;\t";

    private final SourceFile file;
    private final String text;
    private final Diagnostics findings;
    private final char separator;
    private int at;

    private CsvReader(SourceFile file, Diagnostics findings) {
        this.file = file;
        this.text = file.text();
        this.findings = findings;
        this.separator = separator(file.lineText(1));
    }

    /** The rows without those whose cells are all empty. Cells have no space at their ends. */
    static List<List<Located<String>>> rows(SourceFile file, Diagnostics findings) {
        CsvReader reader = new CsvReader(file, findings);
        List<List<Located<String>>> rows = new ArrayList<>();
        while (reader.at < reader.text.length()) {
            List<Located<String>> row = reader.row();
            if (row.stream().anyMatch(cell -> !cell.value().isEmpty())) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static char separator(String header) {
        char most = SEPARATORS.charAt(0);
        for (int i = 1; i < SEPARATORS.length(); i++) {
            char other = SEPARATORS.charAt(i);
            most = count(header, other) > count(header, most) ? other : most;
        }
        return most;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /** Reads to the end of the line, or to the end of a later one if a line break is in quotes. */
    private List<Located<String>> row() {
        List<Located<String>> cells = new ArrayList<>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == separator) {
            at++;
            cells.add(cell());
        }
        at += text.startsWith("\r\n", at) ? 2 : 1;
        return cells;
    }

    private Located<String> cell() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        int start = at;
        StringBuilder value = new StringBuilder();
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        if (quoted) {
            addQuoted(value);
        }
        int rest = at;
        while (at < text.length() && text.charAt(at) != separator && "\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        value.append(text, rest, at);
        int end = at;
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return new Located<>(value.toString().strip(), file.at(start, end));
    }

    /** Adds what is between quotes, in which two are one. */
    private void addQuoted(StringBuilder value) {
        int start = at;
        for (at++; at < text.length(); at++) {
            boolean isQuote = text.charAt(at) == '"';
            if (isQuote && !text.startsWith("\"\"", at)) {
                at++;
                return;
            }
            at += isQuote ? 1 : 0;
            value.append(text.charAt(at));
        }
        findings.error(
                file.at(start, start + 1), RotaRule.INVALID_ROW, "this quote has no end", "add the closing quote");
    }
}
