package oncall.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables as comma-separated values as in RFC 4180, with a header row. A cell that a spreadsheet would read as a formula
 * gets an apostrophe before it.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP on formulas in CSV files</a>
 */
public final class Csv {
    /** The signs that begin a formula, also in full width, which East Asian spreadsheets accept. */
    private static final String FORMULA_SIGNS = "=+-@＝＋－＠";

    private Csv() {}

    /** The table as lines that each end in a carriage return and a line feed. */
    public static String render(Table table) {
        StringBuilder out = new StringBuilder();
        List<String> header = new ArrayList<>();
        for (Column column : table.columns()) {
            header.add(column.header());
        }
        appendRow(out, header);
        for (Row row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < header.size(); i++) {
                cells.add(unstyled(row.cell(i)));
            }
            appendRow(out, cells);
        }
        return out.toString();
    }

    private static String unstyled(Cell cell) {
        StringBuilder lines = new StringBuilder();
        for (Text line : cell.lines()) {
            lines.append(lines.length() == 0 ? "" : "; ").append(line.unstyled());
        }
        return lines.toString();
    }

    private static void appendRow(StringBuilder out, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            String value = SafeText.line(guarded(values.get(i)));
            out.append(i == 0 ? "" : ",").append(quoted(value));
        }
        out.append("\r\n");
    }

    private static String guarded(String value) {
        int at = 0;
        while (at < value.length() && isBlank(value.codePointAt(at))) {
            at += Character.charCount(value.codePointAt(at));
        }
        boolean control = !value.isEmpty() && value.charAt(0) < ' ';
        boolean formula = at < value.length() && FORMULA_SIGNS.indexOf(value.charAt(at)) >= 0;
        return control || formula ? "'" + value : value;
    }

    private static boolean isBlank(int codePoint) {
        return codePoint <= ' ' || SafeText.isSpace(codePoint) || DisplayWidth.cells(codePoint) == 0;
    }

    private static String quoted(String value) {
        boolean bare = true;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            // some locales separate cells by semicolons; some readers drop spaces at the ends
            bare &= c != '"' && c != ',' && c != ';' && !(c == ' ' && (i == 0 || i == value.length() - 1));
        }
        return bare ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
