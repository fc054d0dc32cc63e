package oncall.report.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Python's icalendar and the calendar khal, as Debian has them, read the same events, to the instant. */
class DebianCalendarsCheck {

    private static List<CalendarReport> reports = List.of();
    private static List<JsonNode> answers = List.of();

    @BeforeAll
    static void read() throws Exception {
        reports = new ArrayList<>(Calendars.all());
        reports.removeIf(
                report -> report.engineer() != null && !report.engineer().id().equals("bob"));
        answers = new ArrayList<>();
        CalendarPrograms.ask(reports, "/usr/bin/python3", "src/test/tools/calendars.py")
                .forEach(answers::add);
    }

    @Test
    void icalendarReadsTheSameEvents() {
        for (int i = 0; i < reports.size(); i++) {
            assertThat(CalendarPrograms.events(answers.get(i).get(0), reports.get(i)))
                    .containsExactlyElementsOf(ReadEvent.of(reports.get(i).calendar()));
        }
    }

    @Test
    void khalShowsTheSameTimes() {
        for (int i = 0; i < reports.size(); i++) {
            CalendarReport report = reports.get(i);
            List<String> shown = new ArrayList<>();
            for (JsonNode line : answers.get(i).get(1)) {
                String[] parts = line.asString()
                        .replaceAll("T(?= |$)", "")
                        .replaceAll("(T[0-9:]+)", "$1:00Z")
                        .split(" ", -1);
                shown.add(parts[0] + " " + CalendarPrograms.instant(parts[1], report, 0) + " "
                        + CalendarPrograms.instant(parts[2], report, 1));
            }
            assertThat(shown)
                    .containsExactlyInAnyOrderElementsOf(ReadEvent.of(report.calendar()).stream()
                            .map(event -> event.uid() + " " + event.start() + " " + event.end())
                            .toList());
        }
    }
}
