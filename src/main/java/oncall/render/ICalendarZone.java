package oncall.render;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A calendar's zone as a VTIMEZONE: the offset at its first event, the one before, since some readers want both kinds, and
 * each later one up to its last event by itself. So it also describes zones whose clock changes follow no rule.
 */
record ICalendarZone(EventCalendar calendar) {

    /** A local time. */
    static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private static final LocalDateTime BEFORE_ALL = LocalDateTime.of(1970, 1, 1, 0, 0);

    List<String> lines() {
        Instant first = calendar.stamp();
        Instant last = first;
        if (!calendar.events().isEmpty()) {
            first = Instant.MAX;
            last = Instant.MIN;
        }
        for (Event event : calendar.events()) {
            first = event.start().toInstant().isBefore(first) ? event.start().toInstant() : first;
            last = event.end().toInstant().isAfter(last) ? event.end().toInstant() : last;
        }
        List<String> lines = new ArrayList<>(
                List.of("BEGIN:VTIMEZONE", "TZID:" + calendar.zone().getId()));
        ZoneRules rules = calendar.zone().getRules();
        ZoneOffsetTransition transition = rules.previousTransition(first.plusSeconds(1));
        ZoneOffsetTransition earlier = transition == null ? null : rules.previousTransition(transition.getInstant());
        transition = earlier == null ? transition : earlier;
        if (transition == null) {
            ZoneOffset offset = rules.getOffset(first);
            add("STANDARD", BEFORE_ALL, offset, offset, lines);
            transition = rules.nextTransition(first);
        }
        while (transition != null && !transition.getInstant().isAfter(last)) {
            String kind = rules.isDaylightSavings(transition.getInstant()) ? "DAYLIGHT" : "STANDARD";
            add(kind, transition.getDateTimeBefore(), transition.getOffsetBefore(), transition.getOffsetAfter(), lines);
            transition = rules.nextTransition(transition.getInstant());
        }
        lines.add("END:VTIMEZONE");
        return lines;
    }

    private static void add(String kind, LocalDateTime onset, ZoneOffset from, ZoneOffset to, List<String> lines) {
        lines.addAll(List.of(
                "BEGIN:" + kind,
                "DTSTART:" + LOCAL.format(onset),
                "TZOFFSETFROM:" + offset(from),
                "TZOFFSETTO:" + offset(to),
                "END:" + kind));
    }

    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "");
    }
}
