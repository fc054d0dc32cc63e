package oncall.report;

import java.io.IOException;
import java.io.Writer;
import oncall.render.Document;
import oncall.render.Table;
import oncall.render.Timeline;
import org.jspecify.annotations.Nullable;

/** What a command has to show. Each {@link Format} asks it for one {@link Shape}; a report has only formats of its own shapes. */
public interface Report {

    /** All of it for people. */
    Document document();

    /** The same as a page by itself, which can have pictures. */
    default Document page() {
        return document();
    }

    /** The same for programs: a record, which JSON is written from. */
    default Object data() {
        throw new UnsupportedOperationException();
    }

    /** Rows for spreadsheets. */
    default Table rows() {
        throw new UnsupportedOperationException();
    }

    /** A picture by itself. */
    default Timeline timeline() {
        throw new UnsupportedOperationException();
    }

    /** Writes it in a format that no other report has. */
    default void writeAs(String format, Writer out) throws IOException {
        throw new UnsupportedOperationException(format);
    }

    /** One line that says how it went, for anyone who sees nothing else; null where that is said by the result. */
    default @Nullable String summary() {
        return null;
    }
}
