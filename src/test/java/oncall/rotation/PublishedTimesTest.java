package oncall.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import oncall.PlanFolder;
import oncall.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published shifts keep their times when those of the rotation change. */
class PublishedTimesTest {

    private static final String TEAM = """
            team: Data
            timezone: Europe/Paris
            engineers: [{id: ann, name: Ann, slack: "@ann"}, {id: ben, name: Ben, slack: "@ben"}]
            rotation: {start: 2026-11-30, secondary: never, TIMES}
            overrides: [{date: 2026-12-02, engineer: ben, instead_of: ann}]
            """;

    @TempDir
    Path directory;

    @Test
    void keepTheirHandoffsWithin() {
        publish("handoff: {time: \"08:00\"}");
        String before = schedule();

        write("handoff: {time: \"14:00\"}");

        assertThat(before).contains("\"from_at\": \"2026-12-02T08:00:00+01:00\"");
        assertThat(schedule()).isEqualTo(before);
    }

    @Test
    void keepTheirHoursInAnotherZone() {
        for (String times : List.of(
                "hours: {from: \"09:00\", to: \"17:00\"}",
                "hours: {from: \"22:00\", to: \"06:00\"}, days: [monday, wednesday]",
                "days: weekdays",
                "shift: 2w")) {
            publish(times);
            List<Instant> before = instants();
            String team = TEAM.replace("TIMES", times);
            for (String zone : List.of("America/New_York", "Asia/Kolkata", "UTC")) {
                new PlanFolder(directory).with("team.yaml", team.replace("Europe/Paris", zone));
                assertThat(instants()).as(times + " in " + zone).isEqualTo(before);
            }
            new PlanFolder(directory).with("schedule.yaml", "shifts: []\n");
        }
    }

    /** When the stretches of published shifts begin and end. */
    private List<Instant> instants() {
        return Pattern.compile("(?:from|to)_at\": \"([^\"]+)")
                .matcher(schedule())
                .results()
                .map(match -> OffsetDateTime.parse(match.group(1)).toInstant())
                .toList();
    }

    @Test
    void areFollowedByShiftsWithoutTheirHours() {
        publish("hours: {from: \"09:00\", to: \"17:00\"}");

        publish("handoff: {time: \"09:00\"}");

        assertThat(Run.in(directory, "validate", "--today", "2026-12-01").out()).startsWith("No problems");
        assertThat(Run.in(directory, "schedule", "--today", "2026-12-01").out())
                .contains(
                        "On call every day from 09:00 to 17:00, hand-off on Mondays at 09:00\n(Europe/Paris), hand-off"
                                + " on Mondays at 09:00 from Mon 4 Jan 2027 on.");
    }

    @Test
    void canBeLongWhereFewDaysCount() {
        publish("shift: 60d, days: [wednesday]");

        assertThat(Run.in(directory, "validate", "--today", "2026-12-01").out()).doesNotContain("error", "3 files");
    }

    private void write(String times) {
        new PlanFolder(directory).with("team.yaml", TEAM.replace("TIMES", times));
    }

    private void publish(String times) {
        write(times);
        assertThat(Run.in(directory, "publish", "--today", "2026-12-01", "--weeks", "4")
                        .exit())
                .isNotEqualTo(2);
    }

    /** The published shifts of the first two weeks. */
    private String schedule() {
        return Run.in(directory, "schedule", "--today", "2026-12-01", "--weeks", "2", "--format", "json")
                .out();
    }
}
