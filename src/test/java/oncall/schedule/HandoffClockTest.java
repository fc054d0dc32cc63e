package oncall.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import oncall.PlanFolder;
import oncall.cli.PlanLoader;
import oncall.files.DirectorySource;
import oncall.model.Plan;
import oncall.report.schedule.ScheduleData;
import oncall.rotation.Scheduler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoffClockTest {

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "no change,                    UTC,                 09:00, 2026-03-08, 2026-03-08T09:00Z",
        "after the change,             America/New_York,    09:00, 2026-03-08, 2026-03-08T09:00-04:00",
        "skipped,                      America/New_York,    02:30, 2026-03-08, 2026-03-08T03:00-04:00",
        "first skipped,                Europe/London,       01:00, 2026-03-29, 2026-03-29T02:00+01:00",
        "last before the gap,          Europe/London,       00:59, 2026-03-29, 2026-03-29T00:59Z",
        "repeated,                     America/New_York,    01:30, 2026-11-01, 2026-11-01T01:30-04:00",
        "first repeated,               Europe/London,       01:00, 2026-10-25, 2026-10-25T01:00+01:00",
        "first after the repetition,   Europe/London,       02:00, 2026-10-25, 2026-10-25T02:00Z",
        "half an hour skipped,         Australia/Lord_Howe, 02:15, 2026-10-04, 2026-10-04T02:30+11:00",
        "half an hour repeated,        Australia/Lord_Howe, 01:45, 2026-04-05, 2026-04-05T01:45+11:00",
        "before half an hour repeated, Australia/Lord_Howe, 01:15, 2026-04-05, 2026-04-05T01:15+11:00",
        "two hours skipped,            Antarctica/Troll,    01:30, 2022-03-27, 2022-03-27T03:00+02:00",
        "two hours repeated,           Antarctica/Troll,    02:30, 2022-10-30, 2022-10-30T02:30+02:00",
        "midnight skipped,             America/Sao_Paulo,   00:00, 2018-11-04, 2018-11-04T01:00-02:00",
        "midnight repeated,            America/St_Johns,    00:00, 2010-11-07, 2010-11-07T00:00-02:30",
        "date skipped,                 Pacific/Apia,        09:00, 2011-12-30, 2011-12-31T00:00+14:00",
    })
    void skipsGapsAndTakesTheFirstOfTwo(
            String ignoredCase, String zone, String time, LocalDate date, OffsetDateTime expected) throws Exception {
        assertThat(clock(directory, zone, time).beginningOf(date)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "before the hand-off,           Europe/Paris,     09:00, 2026-11-23T08:59:59+01:00, 2026-11-22",
        "at the hand-off,               Europe/Paris,     09:00, 2026-11-23T09:00:00+01:00, 2026-11-23",
        "before a skipped one,          America/New_York, 02:30, 2026-03-08T01:59:59-05:00, 2026-03-07",
        "after a skipped one,           America/New_York, 02:30, 2026-03-08T03:00:00-04:00, 2026-03-08",
        "before a repeated one,         America/New_York, 01:30, 2026-11-01T01:29:59-04:00, 2026-10-31",
        "between the two,               America/New_York, 01:30, 2026-11-01T01:29:59-05:00, 2026-11-01",
        "before a repeated midnight,    America/St_Johns, 00:00, 2010-11-06T23:59:59-02:30, 2010-11-06",
        "at the first of two midnights, America/St_Johns, 00:00, 2010-11-07T00:00:00-02:30, 2010-11-07",
        "between two midnights,         America/St_Johns, 00:00, 2010-11-06T23:30:00-03:30, 2010-11-07",
        "before a skipped date,         Pacific/Apia,     09:00, 2011-12-29T23:59:59-10:00, 2011-12-29",
        "a skipped date's day,          Pacific/Apia,     09:00, 2011-12-31T08:59:59+14:00, 2011-12-30",
        "after a skipped date's day,    Pacific/Apia,     09:00, 2011-12-31T09:00:00+14:00, 2011-12-31",
        "a skipped date's empty day,    Pacific/Apia,     00:00, 2011-12-31T00:00:00+14:00, 2011-12-31",
    })
    void handsOverOnce(String ignoredCase, String zone, String time, OffsetDateTime now, LocalDate expected)
            throws Exception {
        assertThat(clock(directory, zone, time).onCallDay(now.toInstant())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "no change,            UTC,                 09:00, 2026-03-07,  1d, PT24H",
        "up to a skipped one,  America/New_York,    02:30, 2026-03-07,  1d, PT23H30M",
        "from a skipped one,   America/New_York,    02:30, 2026-03-08,  1d, PT23H30M",
        "from a repeated one,  America/New_York,    01:30, 2026-11-01,  1d, PT25H",
        "a week in spring,     America/New_York,    09:00, 2026-03-02,  7d, PT167H",
        "a week in autumn,     Europe/Berlin,       09:00, 2026-10-19,  7d, PT169H",
        "four weeks,           Pacific/Chatham,     03:00, 2026-03-16, 28d, PT673H",
        "half an hour less,    Australia/Lord_Howe, 09:00, 2026-09-28,  7d, PT167H30M",
        "half an hour more,    Australia/Lord_Howe, 09:00, 2026-03-30,  7d, PT168H30M",
        "two midnights,        America/St_Johns,    00:00, 2010-11-01,  7d, PT169H",
        "up to a skipped date, Pacific/Apia,        09:00, 2011-12-29,  1d, PT15H",
        "a skipped date,       Pacific/Apia,        09:00, 2011-12-30,  1d, PT9H",
        "its week,             Pacific/Apia,        09:00, 2011-12-26,  7d, PT144H",
    })
    void shiftsMeet(String ignoredCase, String zone, String time, LocalDate start, String shift, Duration length)
            throws Exception {
        Plan project = project(directory, zone, time, start, shift);
        Scheduler scheduler = Scheduler.of(project);
        List<OffsetDateTime> starts = new ArrayList<>();
        List<OffsetDateTime> ends = new ArrayList<>();
        for (Map<String, Object> one : ScheduleData.of(
                        project, List.of(scheduler.current(scheduler.weeks(start, 52), Moment.on(start))))
                .shifts()) {
            starts.add(OffsetDateTime.parse((String) one.get("starts_at")));
            ends.add(OffsetDateTime.parse((String) one.get("ends_at")));
        }

        assertThat(Duration.between(starts.get(0), ends.get(0))).isEqualTo(length);
        assertThat(starts).hasSizeGreaterThan(12);
        assertThat(ends.subList(0, ends.size() - 1)).isEqualTo(starts.subList(1, starts.size()));
    }

    static HandoffClock clock(Path directory, String zone, String time) throws Exception {
        return new HandoffClock(project(directory, zone, time, LocalDate.of(2026, 1, 5), "7d"));
    }

    private static Plan project(Path directory, String zone, String time, LocalDate start, String shift)
            throws Exception {
        PlanFolder plan = new PlanFolder(directory).with("team.yaml", """
                        team: Data
                        timezone: ZONE
                        engineers: [{id: alice, name: Alice}]
                        rotation: {start: START, shift: SHIFT, handoff: {time: "TIME"}}
                        """.replace("ZONE", zone)
                .replace("START", start.toString())
                .replace("SHIFT", shift)
                .replace("TIME", time));
        Plan project = PlanLoader.load(new DirectorySource(plan.directory().toRealPath()))
                .plan();
        assertThat(project).isNotNull();
        return project;
    }
}
