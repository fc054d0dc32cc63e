package oncall.render;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;

/**
 * Calendars as iCalendar in RFC 5545. There is no METHOD, since nobody is invited.
 *
 * <p>Times are local to the calendar's zone, whose rules go with them. Within a day of a clock change they are in UTC: a
 * local time may occur twice then, and some readers are wrong in the hours before the change.
 */
public final class ICalendar {

    private static final String UTC = "UTC";
    private static final int MOST_OCTETS = 75;
    private static final Duration DAY = Duration.ofDays(1);

    private final EventCalendar calendar;
    private final StringBuilder out = new StringBuilder();

    private ICalendar(EventCalendar calendar) {
        this.calendar = calendar;
    }

    /** The calendar as lines that each end in a carriage return and a line feed. */
    public static String render(EventCalendar calendar) {
        ICalendar text = new ICalendar(calendar);
        text.add();
        return text.out.toString();
    }

    private void add() {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//oncall//oncall//EN");
        line("X-WR-CALNAME:" + escaped(calendar.name()));
        line("X-WR-TIMEZONE:" + calendar.zone().getId());
        new ICalendarZone(calendar).lines().forEach(this::line);
        for (Event event : calendar.events()) {
            add(event);
        }
        line("END:VCALENDAR");
    }

    private void add(Event event) {
        line("BEGIN:VEVENT");
        line("UID:" + event.uid());
        line("DTSTAMP:" + utc(calendar.stamp()));
        line("SEQUENCE:" + event.sequence());
        line("STATUS:" + event.status());
        boolean isAllDay = calendar.hasAllDay() && isMidnight(event.start()) && isMidnight(event.end());
        line("DTSTART" + time(event.start(), isAllDay));
        line("DTEND" + time(event.end(), isAllDay));
        line("SUMMARY:" + escaped(event.summary()));
        event.properties().forEach((name, value) -> line(name + ":" + value));
        line("TRANSP:TRANSPARENT"); // one who is on call can still be invited
        line("END:VEVENT");
    }

    private boolean isMidnight(OffsetDateTime time) {
        LocalDateTime local = local(time);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                && calendar.zone().getRules().getValidOffsets(local).size() == 1;
    }

    private String time(OffsetDateTime time, boolean isDay) {
        if (isDay) {
            return ";VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(local(time));
        }
        ZoneId zone = calendar.zone();
        return zone.getId().equals(UTC) || isNearClockChange(time.toInstant())
                ? ":" + utc(time.toInstant())
                : ";TZID=" + zone.getId() + ":" + ICalendarZone.LOCAL.format(local(time));
    }

    private LocalDateTime local(OffsetDateTime time) {
        return time.atZoneSameInstant(calendar.zone()).toLocalDateTime();
    }

    private boolean isNearClockChange(Instant instant) {
        ZoneOffsetTransition next = calendar.zone().getRules().nextTransition(instant.minus(DAY));
        return next != null && next.getInstant().isBefore(instant.plus(DAY));
    }

    private static String utc(Instant instant) {
        return ICalendarZone.LOCAL.format(instant.atOffset(ZoneOffset.UTC)) + "Z";
    }

    /** The text without what a reader, a terminal or GitHub's runner would obey, wherever a line is folded. */
    private static String escaped(String text) {
        String safe = SafeText.withoutCommands(SafeText.characters(text));
        for (int at = safe.indexOf(':'); at >= 0; at = safe.indexOf(':', at + 1)) {
            int colon = SafeText.commandColon(safe, at);
            if (colon > 0) {
                safe = safe.substring(0, colon) + SafeText.escape(':') + safe.substring(colon + 1);
            }
        }
        return safe.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    /** Adds a line, folded before its 76th octet. */
    private void line(String text) {
        int octets = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            String character = Character.toString(text.codePointAt(at));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(character);
            octets += more;
        }
        out.append("\r\n");
    }
}
