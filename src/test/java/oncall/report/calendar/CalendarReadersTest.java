package oncall.report.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.DateProperty;
import oncall.report.Format;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two libraries find no fault in calendars, and read the same events, to the instant. */
class CalendarReadersTest {

    static List<CalendarReport> calendars() throws IOException {
        return Calendars.all();
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void isReadByIcal4j(CalendarReport report) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(Format.ICS.render(report)));

        assertThat(calendar.validate().hasErrors())
                .as("%s", calendar.validate())
                .isFalse();
        ZoneId zone = ZoneId.of(report.plan().timezone());
        List<ReadEvent> events = new ArrayList<>();
        for (CalendarComponent event : calendar.getComponents(Component.VEVENT)) {
            assertThat(event.validate().hasErrors()).as("%s", event.validate()).isFalse();
            events.add(new ReadEvent(
                    text(event, "UID"),
                    Integer.parseInt(text(event, "SEQUENCE")),
                    text(event, "STATUS"),
                    instant(event, "DTSTART", zone),
                    instant(event, "DTEND", zone),
                    text(event, "SUMMARY"),
                    text(event, "X-ONCALL-ENGINEER"),
                    text(event, "X-ONCALL-ROLE")));
        }
        assertThat(events).containsExactlyElementsOf(ReadEvent.of(report.calendar()));
    }

    private static String text(Component event, String name) {
        return event.getRequiredProperty(name).getValue();
    }

    private static Instant instant(Component event, String name, ZoneId zone) {
        DateProperty<?> property = event.getRequiredProperty(name);
        Temporal time = property.getDate();
        return time instanceof LocalDate day ? day.atStartOfDay(zone).toInstant() : Instant.from(time);
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void isReadByBiweekly(CalendarReport report) {
        ICalendar calendar = Biweekly.parse(Format.ICS.render(report)).first();

        if (!calendar.getEvents().isEmpty()) { // zones do not count for it
            assertThat(calendar.validate(calendar.getVersion()).getWarnings()).isEmpty();
        }
        ZoneId zone = ZoneId.of(report.plan().timezone());
        List<ReadEvent> events = new ArrayList<>();
        for (VEvent event : calendar.getEvents()) {
            events.add(read(event, zone));
        }
        assertThat(events).containsExactlyElementsOf(ReadEvent.of(report.calendar()));
    }

    /** What biweekly reads of an event. */
    static ReadEvent read(VEvent event, ZoneId zone) {
        return new ReadEvent(
                event.getUid().getValue(),
                event.getSequence().getValue(),
                event.getStatus().getValue(),
                instant(event.getDateStart().getValue(), zone),
                instant(event.getDateEnd().getValue(), zone),
                event.getSummary().getValue(),
                event.getExperimentalProperty("X-ONCALL-ENGINEER").getValue(),
                event.getExperimentalProperty("X-ONCALL-ROLE").getValue());
    }

    private static Instant instant(ICalDate date, ZoneId zone) {
        if (date.hasTime()) {
            return date.toInstant();
        }
        var day = date.getRawComponents();
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDate())
                .atStartOfDay(zone)
                .toInstant();
    }
}
