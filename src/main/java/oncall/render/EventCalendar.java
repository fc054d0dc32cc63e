package oncall.render;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * A calendar that programs subscribe to.
 *
 * @param name its title
 * @param zone the zone of its times
 * @param hasAllDay whether events from midnight to midnight are days; a reader in another zone needs the times
 * @param stamp when what the events say was written
 */
public record EventCalendar(String name, ZoneId zone, boolean hasAllDay, Instant stamp, List<Event> events) {}
