package oncall.render;

import java.time.OffsetDateTime;
import java.util.Map;

/**
 * An event of a calendar.
 *
 * @param uid what calendars recognize it by, of printable ASCII characters
 * @param sequence grows when the event changes
 * @param start the first instant
 * @param end the first instant after it
 * @param summary its title
 * @param properties more of it, by names that begin with {@code X-}; the values are ids
 */
public record Event(
        String uid,
        int sequence,
        Status status,
        OffsetDateTime start,
        OffsetDateTime end,
        String summary,
        Map<String, String> properties) {

    /** Whether it takes place. */
    public enum Status {
        CONFIRMED,
        TENTATIVE,
        CANCELLED
    }
}
