package oncall.render;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * A way to print reports. Each has a small class of its own beside those that do the work, since a run creates all formats
 * and uses one.
 */
public abstract class Format {

    private final String name;
    private final Shape shape;
    private final String ending;

    /**
     * Describes a format.
     *
     * @param name what {@code --format} calls it
     * @param shape what it makes of a report
     * @param ending how the names of its files end
     */
    protected Format(String name, Shape shape, String ending) {
        this.name = name;
        this.shape = shape;
        this.ending = ending;
    }

    /** What {@code --format} calls it. */
    public final String name() {
        return name;
    }

    /** What it makes of a report. */
    public final Shape shape() {
        return shape;
    }

    /** How the names of its files end. */
    public final String ending() {
        return ending;
    }

    /**
     * Writes a report that has this format's shape.
     *
     * @throws UnfitException if this report is more than the format holds
     */
    public abstract void write(Report report, Medium medium, Writer out) throws IOException;

    /** The report as the content of a file. */
    public final String render(Report report) {
        StringWriter out = new StringWriter();
        try {
            write(report, Medium.file(false), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** A report is more than a format holds; the message says what to do. */
    public static final class UnfitException extends RuntimeException {
        private static final long serialVersionUID = 1;

        /** Says what is wrong; what to do. */
        public UnfitException(String message) {
            super(message);
        }
    }
}
