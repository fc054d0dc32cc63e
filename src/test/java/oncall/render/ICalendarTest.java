package oncall.render;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Calendars keep their structure whatever the texts are, and no reader of a log obeys them. */
class ICalendarTest {

    private static final String ZONE = "America/New_York";

    private static String calendar(String name, String start, String end) {
        Event event = new Event(
                "a@oncall",
                0,
                Event.Status.CONFIRMED,
                OffsetDateTime.parse(start),
                OffsetDateTime.parse(end),
                name,
                Map.of("X-ONCALL-ROLE", "primary"));
        return ICalendar.render(
                new EventCalendar(name, ZoneId.of(ZONE), true, Instant.parse("2026-11-21T10:00:00Z"), List.of(event)));
    }

    @Test
    void keepsItsStructure() {
        for (String value : HostileValues.ALL) {
            for (String name : List.of(value, " ".repeat(60) + value, (value + "é").repeat(40))) {
                String text = calendar(name, "2026-11-23T09:00:00-05:00", "2026-11-30T09:00:00-05:00");

                assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
                for (String line : text.split("\r\n", -1)) {
                    assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
                    assertThat(SafeText.commandColon(line, 0)).as(line).isNegative();
                    assertThat(SafeText.commandBracket(line, 0)).as(line).isNegative();
                    assertThat(line.codePoints().filter(SafeText::isHarmful))
                            .as(line)
                            .isEmpty();
                }
                assertThat(Biweekly.parse(text).first().getEvents()).hasSize(1);
            }
        }
    }

    @Test
    void keepsATextWithoutHarm() {
        String name = "a, b; c \\n \\ \" 名前は長い ".repeat(9).strip();
        VEvent event = Biweekly.parse(calendar(name, "2026-11-23T09:00:00-05:00", "2026-11-30T09:00:00-05:00"))
                .first()
                .getEvents()
                .get(0);

        assertThat(event.getSummary().getValue()).isEqualTo(name);
    }

    @Test
    void writesTimesNearAClockChangeInUtc() {
        assertThat(calendar("Ann", "2026-11-01T01:30:00-05:00", "2026-11-08T01:30:00-05:00"))
                .contains("DTSTART:20261101T063000Z\r\n", "DTEND;TZID=America/New_York:20261108T013000\r\n");
    }

    @Test
    void writesDaysFromMidnightToMidnight() {
        assertThat(calendar("Ann", "2026-10-26T00:00:00-04:00", "2026-11-02T00:00:00-05:00"))
                .contains("DTSTART;VALUE=DATE:20261026\r\n", "DTEND;VALUE=DATE:20261102\r\n");
    }
}
