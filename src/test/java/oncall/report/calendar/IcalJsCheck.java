package oncall.report.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** ical.js, for Node.js and browsers, reads the same events, to the instant. */
class IcalJsCheck {

    @Test
    void readsTheSameEvents() throws Exception {
        List<CalendarReport> reports = Calendars.all();
        JsonNode answers = CalendarPrograms.ask(reports, "node", "target/node/calendars.mjs");

        for (int i = 0; i < reports.size(); i++) {
            assertThat(CalendarPrograms.events(answers.get(i), reports.get(i)))
                    .containsExactlyElementsOf(ReadEvent.of(reports.get(i).calendar()));
        }
    }
}
