package oncall.holidays;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.model.Recur;
import org.jspecify.annotations.Nullable;

/**
 * An event of a calendar file. Its days are those on the clock of its own time zone: an event from midnight to midnight is
 * one day, wherever it is read.
 */
final class CalendarEvent {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final Set<String> FREQUENCIES = Set.of("YEARLY", "MONTHLY", "WEEKLY", "DAILY");
    private static final int DATE = 8;

    private final Map<String, String> values = new HashMap<>();
    private final List<LocalDate> excluded = new ArrayList<>();
    private final List<LocalDate> added = new ArrayList<>();

    /** Adds a property; of one that may be there only once, the first counts. */
    void add(String name, String value) {
        switch (name) {
            case "EXDATE" -> dates(value, excluded);
            case "RDATE" -> dates(value, added);
            default -> values.putIfAbsent(name, value);
        }
    }

    private static void dates(String values, List<LocalDate> dates) {
        for (String value : values.split(",", -1)) {
            dates.add(time(value).toLocalDate());
        }
    }

    /** A date, a local time or an instant; of an instant, the day in UTC. */
    private static LocalDateTime time(String value) {
        String text = value.endsWith("Z") ? value.substring(0, value.length() - 1) : value;
        return text.length() == DATE
                ? LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE).atStartOfDay()
                : LocalDateTime.parse(text, TIME);
    }

    boolean isCancelled() {
        return "CANCELLED".equalsIgnoreCase(values.get("STATUS"));
    }

    String name() {
        return values.getOrDefault("SUMMARY", "").strip();
    }

    /** What replaces one day of a recurring event, the event's id with that day; null if this event replaces none. */
    @Nullable
    String replaced() {
        String day = values.get("RECURRENCE-ID");
        return day == null ? null : values.get("UID") + " " + time(day).toLocalDate();
    }

    /**
     * Its days, each run of them once.
     *
     * @param replaced the days of recurring events that others replace
     * @param first the first year in which it recurs
     * @param last the last such year
     * @throws DateTimeException if it has no valid date
     */
    List<ListedHoliday> days(Set<String> replaced, int first, int last) {
        String begin = values.get("DTSTART");
        if (begin == null) {
            throw new DateTimeException("no DTSTART");
        }
        LocalDateTime start = time(begin);
        long more = Math.max(0, ChronoUnit.DAYS.between(start.toLocalDate(), lastDay(start)));
        List<LocalDate> starts = new ArrayList<>(added);
        starts.addAll(starts(start.toLocalDate(), first, last));
        List<ListedHoliday> days = new ArrayList<>();
        for (LocalDate day : starts) {
            boolean isReplaced = replaced() == null && replaced.contains(values.get("UID") + " " + day);
            if (!excluded.contains(day) && !isReplaced) {
                days.add(new ListedHoliday(day, day.plusDays(more), name()));
            }
        }
        return days;
    }

    /** The last day. An end is not included, so that midnight ends the day before. */
    private LocalDate lastDay(LocalDateTime start) {
        String end = values.get("DTEND");
        String duration = values.get("DURATION");
        LocalDateTime until = end != null ? time(end) : duration != null ? start.plus(amount(duration)) : start;
        return until.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? until.toLocalDate().minusDays(1)
                : until.toLocalDate();
    }

    private static TemporalAmount amount(String duration) {
        return duration.contains("W") ? Period.parse(duration) : Duration.parse(duration);
    }

    private List<LocalDate> starts(LocalDate start, int first, int last) {
        String rule = values.get("RRULE");
        if (rule == null) {
            return List.of(start);
        }
        // Only days count here: a time of day in the rule's end would not.
        String ofDays = rule.toUpperCase(Locale.ROOT).replaceAll("(UNTIL=\\d{8})T\\d{6}Z?", "$1");
        Recur<LocalDate> recurrence;
        try {
            recurrence = new Recur<>(ofDays);
        } catch (IllegalArgumentException e) {
            throw new DateTimeException("not a recurrence rule", e);
        }
        if (!FREQUENCIES.contains(String.valueOf(recurrence.getFrequency()))) {
            throw new DateTimeException("a recurrence of less than a day");
        }
        return recurrence.getDates(start, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }
}
