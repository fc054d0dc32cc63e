package oncall.report;

/**
 * What a report's destination can show.
 *
 * @param columns the width of a line in cells
 * @param colour whether styles show
 */
public record Medium(int columns, boolean colour) {

    private static final int FILE_COLUMNS = 80;

    /** The medium of a file. */
    public static Medium file(boolean colour) {
        return new Medium(FILE_COLUMNS, colour);
    }
}
