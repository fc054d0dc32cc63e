package oncall.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column of a table.
 *
 * @param header what is above it
 * @param flexible whether its text is the first to be wrapped if space is short
 * @param numeric whether it holds numbers, which are aligned at its right edge
 */
public record Column(String header, boolean flexible, boolean numeric) {

    /** A column of text. */
    public static Column text(String header) {
        return new Column(header, false, false);
    }

    /** A column of text that is wrapped before others. */
    public static Column flexible(String header) {
        return new Column(header, true, false);
    }

    /** A column of numbers. */
    public static Column number(String header) {
        return new Column(header, false, true);
    }

    /** Columns of text with these headers, which spaces separate. */
    public static List<Column> texts(String headers) {
        return Stream.of(headers.split(" ", -1)).map(Column::text).collect(Collectors.toCollection(ArrayList::new));
    }

    /** A column of text, and columns of numbers after it. */
    public static List<Column> withNumbers(String header, String... numbers) {
        List<Column> columns = new ArrayList<>(List.of(text(header)));
        for (String number : numbers) {
            columns.add(number(number));
        }
        return columns;
    }
}
