package oncall.render;

import java.util.ArrayList;
import java.util.List;

/**
 * A column of a table.
 *
 * @param header what stands above it
 * @param flexible whether its text is the first to be wrapped where room is short
 * @param numeric whether it holds numbers, which stand at its right edge
 */
public record Column(String header, boolean flexible, boolean numeric) {

    /** Columns of text that is not wrapped while others can be. */
    public static List<Column> of(String... headers) {
        List<Column> columns = new ArrayList<>(headers.length);
        for (String header : headers) {
            columns.add(new Column(header, false));
        }
        return columns;
    }

    /** A column of text, and columns of numbers after it. */
    public static List<Column> withNumbers(String header, String... numbers) {
        List<Column> columns = of(header);
        for (String number : numbers) {
            columns.add(ofNumbers(number));
        }
        return columns;
    }

    /** A column of text. */
    public Column(String header, boolean flexible) {
        this(header, flexible, false);
    }

    /** A column of numbers. */
    public static Column ofNumbers(String header) {
        return new Column(header, false, true);
    }
}
