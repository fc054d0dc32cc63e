package oncall.report.calendar;

import java.time.Instant;
import java.util.List;
import oncall.render.Event;
import oncall.render.EventCalendar;

/** What a program reads of an event. */
public record ReadEvent(
        String uid,
        int sequence,
        String status,
        Instant start,
        Instant end,
        String summary,
        String engineer,
        String role) {

    /** What the events of a calendar say. */
    static List<ReadEvent> of(EventCalendar calendar) {
        return calendar.events().stream().map(ReadEvent::of).toList();
    }

    private static ReadEvent of(Event event) {
        return new ReadEvent(
                event.uid(),
                event.sequence(),
                event.status().name(),
                event.start().toInstant(),
                event.end().toInstant(),
                event.summary(),
                String.valueOf(event.properties().get("X-ONCALL-ENGINEER")),
                String.valueOf(event.properties().get("X-ONCALL-ROLE")));
    }
}
