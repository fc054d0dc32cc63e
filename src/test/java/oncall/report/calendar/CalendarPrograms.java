package oncall.report.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import oncall.report.Format;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Programs in other languages that read calendars. */
final class CalendarPrograms {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CalendarPrograms() {}

    /** What a program reads of each of these calendars. */
    static JsonNode ask(List<CalendarReport> reports, String... program) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(program)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            List<String> texts = reports.stream().map(Format.ICS::render).toList();
            in.write(JSON.writeValueAsString(texts).getBytes(StandardCharsets.UTF_8));
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("exit status").isZero();
        return JSON.readTree(out);
    }

    /** The events in an answer. */
    static List<ReadEvent> events(JsonNode answer, CalendarReport report) {
        List<ReadEvent> events = new ArrayList<>();
        for (JsonNode event : answer) {
            events.add(new ReadEvent(
                    event.get("uid").asString(),
                    event.get("sequence").asInt(),
                    event.get("status").asString(),
                    instant(event.get("start").asString(), report, 0),
                    instant(event.get("end").asString(), report, 0),
                    event.get("summary").asString(),
                    event.get("engineer").asString(),
                    event.get("role").asString()));
        }
        return events;
    }

    /** The instant of a time in UTC, or at which a day begins in the team's zone. */
    static Instant instant(String time, CalendarReport report, int daysLater) {
        if (time.contains("T")) {
            return Instant.parse(time);
        }
        ZoneId zone = ZoneId.of(report.plan().timezone());
        return LocalDate.parse(time).plusDays(daysLater).atStartOfDay(zone).toInstant();
    }
}
