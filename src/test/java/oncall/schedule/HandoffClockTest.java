package oncall.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import oncall.PlanFolder;
import oncall.model.Project;
import oncall.validate.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoffClockTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 02:30, 2026-03-08, 2026-03-08T03:00-04:00",
        "America/New_York, 01:30, 2026-11-01, 2026-11-01T01:30-04:00",
        "America/New_York, 09:00, 2026-03-08, 2026-03-08T09:00-04:00",
        "Europe/London, 01:00, 2026-03-29, 2026-03-29T02:00+01:00",
        "Australia/Lord_Howe, 02:15, 2026-10-04, 2026-10-04T02:30+11:00",
        "Australia/Lord_Howe, 01:45, 2026-04-05, 2026-04-05T01:45+11:00",
        "Pacific/Apia, 09:00, 2011-12-30, 2011-12-31T00:00+14:00",
        "UTC, 09:00, 2026-03-08, 2026-03-08T09:00Z",
    })
    void skipsGapsAndTakesTheFirstOfTwo(String zone, String time, LocalDate date, OffsetDateTime expected)
            throws Exception {
        assertThat(clock(zone, time).beginningOf(date)).isEqualTo(expected);
    }

    @Test
    void countsTheNightBeforeTheHandoffToTheDayBefore() throws Exception {
        HandoffClock clock = clock("Europe/Paris", "09:00");

        assertThat(clock.onCallDay(Instant.parse("2026-11-23T07:59:59Z"))).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(clock.onCallDay(Instant.parse("2026-11-23T08:00:00Z"))).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 02:30", "America/New_York, 01:30", "Europe/Dublin, 00:00", "Australia/Lord_Howe, 01:45",
        "America/Sao_Paulo, 00:00", "Asia/Kathmandu, 12:15", "Africa/Casablanca, 02:30", "Pacific/Chatham, 03:00"
    })
    void everyInstantBelongsToOneDay(String zone, String time) throws Exception {
        HandoffClock clock = clock(zone, time);
        ZoneId rules = ZoneId.of(zone);
        LocalDate day = clock.onCallDay(Instant.parse("2026-01-01T00:00:00Z"));

        for (Instant now = Instant.parse("2026-01-01T00:00:00Z");
                now.isBefore(Instant.parse("2027-01-01T00:00:00Z"));
                now = now.plusSeconds(900)) {
            LocalDate found = clock.onCallDay(now);
            assertThat(found).isBetween(day, day.plusDays(1));
            assertThat(clock.beginningOf(found).toInstant()).isBeforeOrEqualTo(now);
            assertThat(clock.beginningOf(found.plusDays(1)).toInstant()).isAfter(now);
            day = found;
        }
        assertThat(day)
                .isBetween(
                        ZonedDateTime.ofInstant(Instant.parse("2026-12-31T00:00:00Z"), rules)
                                .toLocalDate()
                                .minusDays(1),
                        LocalDateTime.parse("2027-01-01T00:00").toLocalDate());
    }

    private HandoffClock clock(String zone, String time) throws Exception {
        PlanFolder plan = new PlanFolder(directory)
                .with("team.yaml", """
                        team: Data
                        timezone: ZONE
                        engineers: [{id: alice, name: Alice}]
                        rotation: {start: 2026-01-05, handoff: {time: "TIME"}}
                        """.replace("ZONE", zone).replace("TIME", time));
        Project project = Validator.read(plan.directory().toRealPath()).project();
        assertThat(project).isNotNull();
        return new HandoffClock(project);
    }
}
