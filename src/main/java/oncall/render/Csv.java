package oncall.render;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tables as comma-separated values as in RFC 4180, with a header row. A cell that a spreadsheet would read as a formula
 * gets an apostrophe before it.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP on formulas in CSV files</a>
 */
public final class Csv {
    /** A control character at the start, or the sign of a formula, also in full width, after invisible characters. */
    private static final Pattern FORMULA =
            Pattern.compile("[\\x00-\\x1f]|[\\x00- \\p{Z}\\p{Mn}\\p{Me}\\p{Cf}]*[=+@＝＋－＠-]");

    /** Some locales separate cells by semicolons; some readers drop spaces at the ends. */
    private static final Pattern QUOTED = Pattern.compile("^ |[\",;]| $");

    private Csv() {}

    /** The table as lines that each end in a carriage return and a line feed. */
    public static String render(Table table) {
        int columns = table.columns().size();
        StringBuilder out = new StringBuilder(line(table.columns().stream().map(Column::header)));
        for (Row row : table.rows()) {
            out.append(line(IntStream.range(0, columns).mapToObj(i -> unstyled(row.cell(i)))));
        }
        return out.toString();
    }

    private static String unstyled(Cell cell) {
        return cell.lines().stream().map(Text::unstyled).collect(Collectors.joining("; "));
    }

    private static String line(Stream<String> values) {
        return values.map(Csv::escaped).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String escaped(String value) {
        String printable = SafeText.line(FORMULA.matcher(value).lookingAt() ? "'" + value : value);
        return QUOTED.matcher(printable).find() ? '"' + printable.replace("\"", "\"\"") + '"' : printable;
    }
}
