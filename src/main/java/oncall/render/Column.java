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

    /** Columns of text with these headers, which spaces separate. */
    public static List<Column> texts(String headers) {
        return Stream.of(headers.split(" ", -1)).map(Column::text).collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * Columns with these headers, which bars separate. After a header {@code ~} means that its column is flexible, and
     * {@code #} that it is numeric.
     */
    public static List<Column> headed(String headers) {
        List<Column> columns = new ArrayList<>();
        for (String header : headers.split("\\|", -1)) {
            boolean flexible = header.endsWith("~");
            boolean numeric = header.endsWith("#");
            int end = header.length() - (flexible || numeric ? 1 : 0);
            columns.add(new Column(header.substring(0, end), flexible, numeric));
        }
        return columns;
    }
}
