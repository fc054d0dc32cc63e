package oncall.holidays;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;
import oncall.text.Quote;
import oncall.text.UsageException;

/** The events of a calendar file (iCalendar, RFC 5545) as holidays. */
public final class CalendarFile {

    private static final String EVENT = "VEVENT";
    private static final int MOST = 2000;

    private CalendarFile() {}

    /**
     * The events that are not cancelled.
     *
     * @param name the file's name, for messages
     * @param first the first year for events that recur
     * @param last the last such year
     * @throws UsageException if the text is no calendar file, or an event has no valid date
     */
    public static List<ListedHoliday> holidays(String text, String name, int first, int last) {
        Jollyday.keepLoggersQuiet();
        Events events = new Events();
        try {
            new CalendarParserImpl().parse(new UnfoldingReader(new StringReader(text), true), events);
        } catch (IOException | ParserException | RuntimeException e) {
            throw new UsageException(
                    Quote.of(name) + " is not a calendar file; name one that begins with BEGIN:VCALENDAR");
        }
        CalendarEvent current = null;
        int count = 0;
        try {
            Set<String> replaced = new HashSet<>();
            for (CalendarEvent event : events.all) {
                current = event;
                String day = event.replaced();
                if (day != null) {
                    replaced.add(day);
                }
            }
            SortedSet<ListedHoliday> days = new TreeSet<>();
            for (CalendarEvent event : events.all) {
                current = event;
                if (!event.isCancelled()) {
                    List<ListedHoliday> more = event.days(replaced, first, last);
                    days.addAll(more);
                    count += more.size();
                }
                if (count > MOST) {
                    throw new UsageException(
                            Quote.of(name) + " has more than " + MOST + " events; name a calendar of holidays");
                }
            }
            return List.copyOf(days);
        } catch (DateTimeException | ArithmeticException e) {
            throw new UsageException(Quote.of(name) + ": the event " + Quote.of(current == null ? "" : current.name())
                    + " has no valid date; correct it or remove it");
        }
    }

    /** Collects the properties of events, without those of the alarms within them. */
    private static final class Events implements ContentHandler {

        private final List<CalendarEvent> all = new ArrayList<>();
        private final Deque<String> open = new ArrayDeque<>();
        private String property = "";

        @Override
        public void startCalendar() {
            // Only events count.
        }

        @Override
        public void endCalendar() {
            // Only events count.
        }

        @Override
        public void startComponent(String name) {
            open.push(name.toUpperCase(Locale.ROOT));
            if (EVENT.equals(open.peek())) {
                all.add(new CalendarEvent());
            }
        }

        @Override
        public void endComponent(String name) {
            open.poll();
        }

        @Override
        public void startProperty(String name) {
            property = name.toUpperCase(Locale.ROOT);
        }

        @Override
        public void propertyValue(String value) {
            if (EVENT.equals(open.peek())) {
                all.get(all.size() - 1).add(property, unescaped(value));
            }
        }

        @Override
        public void endProperty(String name) {
            // It has its value.
        }

        @Override
        public void parameter(String name, String value) {
            // Neither the time zone nor the language changes the day.
        }

        private static String unescaped(String value) {
            return value.replaceAll("\\\\[nN]", " ").replaceAll("\\\\(.)", "$1");
        }
    }
}
