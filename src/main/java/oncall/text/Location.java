package oncall.text;

/**
 * A place in a file. Lines and columns begin at 1, columns count code points, and the end is the column after the last
 * character.
 *
 * @param start the first character, as UTF-16 offset
 * @param end the first character after it; equal to {@code start} for a place without extent
 */
public record Location(SourceFile file, int start, int end) implements Comparable<Location> {

    public int line() {
        return file.line(start);
    }

    public int column() {
        return file.column(start);
    }

    public int endLine() {
        return file.line(end);
    }

    public int endColumn() {
        return file.column(end);
    }

    /** Orders places by file name, then by position. */
    @Override
    public int compareTo(Location other) {
        int byFile = file.name().compareTo(other.file.name());
        if (byFile != 0) {
            return byFile;
        }
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
