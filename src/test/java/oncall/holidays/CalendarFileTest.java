package oncall.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TimeZone;
import oncall.text.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events of calendar files, and the days on which they are. */
class CalendarFileTest {

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    private static List<String> days(String... events) {
        String text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", events) + "END:VCALENDAR\r\n";
        return HolidayLines.items(CalendarFile.holidays(text, "x.ics", 2026, 2027));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART;VALUE=DATE:20251229 | DTEND;VALUE=DATE:20251230 | date: 2025-12-29",
                "DTSTART;VALUE=DATE:20251229 | X-NOTHING:x | date: 2025-12-29",
                "DTSTART;VALUE=DATE:20251229 | DTEND;VALUE=DATE:20251229 | date: 2025-12-29",
                "DTSTART;VALUE=DATE:20251229 | DTEND;VALUE=DATE:20260102 | from: 2025-12-29, to: 2026-01-01",
                "DTSTART;VALUE=DATE:20251229 | DURATION:P2D | from: 2025-12-29, to: 2025-12-30",
                "DTSTART;VALUE=DATE:20251229 | DURATION:P1W | from: 2025-12-29, to: 2026-01-04",
                "DTSTART;TZID=America/New_York:20181120T000000 | DTEND;TZID=America/New_York:20181121T000000 | date: 2018-11-20",
                "DTSTART;TZID=Nowhere/Else:20181120T000000 | DTEND;TZID=Nowhere/Else:20181121T000000 | date: 2018-11-20",
                "DTSTART:20181120T090000 | DTEND:20181120T170000 | date: 2018-11-20",
                "DTSTART:20181120T090000 | DURATION:PT20H | from: 2018-11-20, to: 2018-11-21",
                "DTSTART:20181120T090000Z | X-NOTHING:x | date: 2018-11-20",
            })
    void isOnItsOwnDaysInEveryTimeZone(String start, String end, String days) {
        TimeZone machine = TimeZone.getDefault();
        try {
            for (String zone : List.of("UTC", "Europe/Copenhagen", "Asia/Tokyo", "America/New_York")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(days(event("UID:1", start, end, "SUMMARY:Away")))
                        .containsExactly("{" + days + ", name: Away}");
            }
        } finally {
            TimeZone.setDefault(machine);
        }
    }

    @Test
    void leavesOutCancelledEventsAndAlarms() {
        String alarm = "BEGIN:VALARM\r\nSUMMARY:Alarm\r\nTRIGGER:-PT5M\r\nEND:VALARM";
        assertThat(days(
                        event("UID:1", "DTSTART:20260105", "STATUS:CANCELLED", "SUMMARY:No"),
                        event("UID:2", "DTSTART:20260106", alarm, "STATUS:CONFIRMED", "SUMMARY:Yes")))
                .containsExactly("{date: 2026-01-06, name: \"Yes\"}");
    }

    @Test
    void expandsEventsThatRecur() {
        assertThat(days(event(
                        "UID:1",
                        "DTSTART;VALUE=DATE:20191126",
                        "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH",
                        "SUMMARY:Th")))
                .containsExactly("{date: 2026-11-26, name: Th}", "{date: 2027-11-25, name: Th}");
        assertThat(days(event(
                        "UID:1",
                        "DTSTART;TZID=Europe/Berlin:20240229T100000",
                        "RRULE:FREQ=YEARLY;UNTIL=20270101T000000Z;BYMONTH=3;BYMONTHDAY=1",
                        "SUMMARY:First")))
                .containsExactly("{date: 2026-03-01, name: First}");
        assertThat(days(event("UID:1", "DTSTART:20251224", "DTEND:20251227", "RRULE:FREQ=YEARLY", "SUMMARY:Close")))
                .containsExactly(
                        "{from: 2026-12-24, to: 2026-12-26, name: Close}",
                        "{from: 2027-12-24, to: 2027-12-26, name: Close}");
    }

    @Test
    void movesAndRemovesSingleDaysOfThoseThatRecur() {
        assertThat(days(
                        event(
                                "UID:1",
                                "DTSTART:20260105",
                                "RRULE:FREQ=MONTHLY;COUNT=4",
                                "EXDATE:20260205",
                                "SUMMARY:Away"),
                        event("UID:1", "RECURRENCE-ID:20260305", "DTSTART:20260309", "SUMMARY:Away"),
                        event(
                                "UID:1",
                                "RECURRENCE-ID:20260405",
                                "DTSTART:20260405",
                                "STATUS:CANCELLED",
                                "SUMMARY:Away")))
                .containsExactly("{date: 2026-01-05, name: Away}", "{date: 2026-03-09, name: Away}");
        assertThat(days(event("UID:1", "DTSTART:20260105", "RDATE:20260110,20260112", "SUMMARY:Day")))
                .containsExactly(
                        "{date: 2026-01-05, name: Day}",
                        "{date: 2026-01-10, name: Day}",
                        "{date: 2026-01-12, name: Day}");
    }

    @Test
    void unfoldsAndUnescapesNames() {
        assertThat(days(event(
                        "DTSTART:20260105", "SUMMARY;LANGUAGE=de:Tag der Arbeit\\, nicht\r\n  der Ruhe: \"x\" \\n- y")))
                .containsExactly("{date: 2026-01-05, name: \"Tag der Arbeit, nicht der Ruhe: \\\"x\\\"  - y\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTART:2026",
                "DTSTART:20261332",
                "SUMMARY:no start",
                "DTSTART:20260105\r\nRRULE:FREQ=SECONDLY",
                "DTSTART:20260105\r\nRRULE:FREQ=NEVER",
                "DTSTART:20260105\r\nRRULE:nonsense",
                "DTSTART:20260105\r\nDURATION:P99999999999999999D",
            })
    void namesAnEventWithoutAValidDate(String lines) {
        assertThatThrownBy(() -> days(event("SUMMARY:Party", lines)))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("'x.ics': the event 'Party' has no valid date");
    }

    @Test
    void refusesMoreEventsThanACalendarOfHolidaysHas() {
        assertThatThrownBy(() -> days(
                        event("DTSTART:20260101", "RRULE:FREQ=DAILY"),
                        event("DTSTART:20260101", "RRULE:FREQ=DAILY"),
                        event("DTSTART:20260101", "RRULE:FREQ=DAILY")))
                .hasMessage("'x.ics' has more than 2000 events; name a calendar of holidays");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "BEGIN:VCALENDAR", "BEGIN:VEVENT\nEND:VEVENT\n", "\0\0"})
    void refusesWhatIsNoCalendar(String text) {
        assertThatThrownBy(() -> CalendarFile.holidays(text, "x.ics", 2026, 2027))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("'x.ics' is not a calendar file");
    }
}
