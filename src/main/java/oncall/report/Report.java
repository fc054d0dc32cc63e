package oncall.report;

import java.io.IOException;
import java.io.Writer;
import oncall.render.Document;
import oncall.render.EventCalendar;
import oncall.render.Table;
import oncall.render.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * The result of a command. Each {@link Format} needs one form of it; a report offers only formats whose form it has.
 */
public interface Report {

    /** The whole result for people. */
    Document document();

    /** The result as a page of its own, which can have pictures. */
    default Document page() {
        return document();
    }

    /** The result for programs: a record that becomes JSON. */
    default Object data() {
        throw new UnsupportedOperationException();
    }

    /** The result as rows for spreadsheets. */
    default Table rows() {
        throw new UnsupportedOperationException();
    }

    /** The result as events. */
    default EventCalendar calendar() {
        throw new UnsupportedOperationException();
    }

    /** The result as a picture alone. */
    default Timeline timeline() {
        throw new UnsupportedOperationException();
    }

    /** Writes the result in a format that no other report has. */
    default void writeAs(String format, Writer out) throws IOException {
        throw new UnsupportedOperationException(format);
    }

    /** A one-line summary for anyone who sees nothing else; null if the result includes one. */
    default @Nullable String summary() {
        return null;
    }
}
