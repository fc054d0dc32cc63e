package oncall.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oncall.PlanFolder;
import oncall.ScheduleText;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.rotation.Scheduler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is on call at an instant, and who is next, in rotations with days and hours. */
class OnCallHoursTest {

    private static final String OFFICE =
            "{start: 2026-12-07, shift: 2d, days: weekdays, hours: {from: \"09:00\", to: \"17:00\"}, secondary: never}";
    private static final String NIGHTS = "{start: 2026-12-07, hours: {from: \"17:00\", to: \"09:00\"},"
            + " order: [dee, cai, ben, ann], secondary: never}";

    @TempDir
    Path directory;

    @Test
    void isNobodyOutsideHoursAndNamesTheNext() {
        Plan office = plan("Europe/London", OFFICE);
        assertThat(at("2026-12-11T10:00:00Z", office)).isEqualTo("cai until 2026-12-11T17:00Z");
        assertThat(at("2026-12-11T17:00:00Z", office)).isEqualTo("nobody; cai from 2026-12-14T09:00Z");
        assertThat(at("2026-12-12T12:00:00Z", office)).isEqualTo("nobody; cai from 2026-12-14T09:00Z");
        assertThat(at("2026-12-14T08:30:00Z", office)).isEqualTo("nobody; cai from 2026-12-14T09:00Z");
        assertThat(at("2026-12-14T12:00:00Z", office)).isEqualTo("cai until 2026-12-14T17:00Z");
        assertThat(at("2026-12-14T17:00:00Z", office)).isEqualTo("nobody; dee from 2026-12-15T09:00Z");

        Plan nights = plan("Europe/London", NIGHTS);
        assertThat(at("2026-12-11T10:00:00Z", nights)).isEqualTo("nobody; dee from 2026-12-11T17:00Z");
        assertThat(at("2026-12-11T20:00:00Z", nights)).isEqualTo("dee until 2026-12-12T09:00Z");
        assertThat(at("2026-12-14T08:30:00Z", nights)).isEqualTo("dee until 2026-12-14T09:00Z");
        assertThat(at("2026-12-14T17:00:00Z", nights)).isEqualTo("cai until 2026-12-15T09:00Z");
    }

    @Test
    void knowsTheMoment() {
        Plan nights = plan("Europe/London", NIGHTS);
        Moment morning = Moment.at(Instant.parse("2026-12-14T08:30:00Z"), nights);

        assertThat(morning.today()).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(morning.onCallDay()).isEqualTo(LocalDate.of(2026, 12, 13));
    }

    /** In a gap, a moment that is only a day leads to the next stretch too. */
    @Test
    void finds() {
        Plan office = plan("Europe/London", OFFICE);
        OnCallNow friday = now(Moment.on(LocalDate.of(2026, 12, 11)), office);
        OnCallNow saturday = now(Moment.on(LocalDate.of(2026, 12, 12)), office);

        assertThat(friday.isOn()).isTrue();
        assertThat(saturday.stretch().days().from()).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(saturday.isOn()).isFalse();
    }

    /** After published shifts nobody serves before the last of them ends. */
    @Test
    void neverBeginsBeforePublishedShiftsEnd() {
        new PlanFolder(directory).with("schedule.yaml", """
                people: [{id: ann, name: Ann}]
                shifts:
                  - {start: 2026-12-07, end: 2026-12-07, days: weekdays, hours: {from: "12:00", to: "12:00"},
                     starts_at: "2026-12-07T12:00:00Z", ends_at: "2026-12-08T12:00:00Z", primary: ann}
                """);
        Plan office = plan("Europe/London", OFFICE);

        assertThat(at("2026-12-07T18:00:00Z", office)).isEqualTo("ann until 2026-12-08T12:00Z");
        assertThat(at("2026-12-08T11:59:59Z", office)).isEqualTo("ann until 2026-12-08T12:00Z");
        assertThat(at("2026-12-08T12:00:00Z", office)).isEqualTo("ben until 2026-12-08T17:00Z");
    }

    /** Published shifts keep their hours. Who is on call now is the same, however the shifts around now are chosen. */
    @Test
    void isAnsweredAlikeForPublishedShiftsWithOtherHours() {
        List<String> hours = List.of("09:00 17:00", "17:00 09:00", "12:00 12:00", "00:00 02:30");
        for (int i = 0; i < 16; i++) {
            String from = hours.get(i % 4).substring(0, 5);
            String to = hours.get(i % 4).substring(6);
            String nextDay = from.compareTo(to) < 0 ? "13" : "14";
            new PlanFolder(directory).with("schedule.yaml", """
                    people: [{id: ann, name: Ann}]
                    shifts:
                      - {start: 2026-12-07, end: 2026-12-13, days: all, hours: {from: "FROM", to: "TO"},
                         starts_at: "2026-12-07TFROM:00Z", ends_at: "2026-12-DAYTTO:00Z", primary: ann}
                    """.replace("FROM", from)
                    .replace("TO", to)
                    .replace("DAY", nextDay));
            String now = hours.get(i / 4).replace(" ", "\", to: \"");
            Plan plan = plan("UTC", "{start: 2026-12-07, shift: 3d, hours: {from: \"" + now + "\"}, secondary: never}");
            HandoffClock clock = new HandoffClock(plan);
            List<Shift> shifts =
                    Scheduler.of(plan).upTo(LocalDate.of(2026, 12, 30)).shifts();
            for (int half = 0; half < 400; half++) {
                Moment moment = Moment.at(Instant.parse("2026-12-08T00:00:00Z").plusSeconds(half * 1800L), plan);
                OnCall expected = OnCallAt.of(Objects.requireNonNull(moment.instant()), shifts, clock);
                assertThat(now(moment, plan).on(Role.PRIMARY))
                        .as("%s, then %s, at %s", hours.get(i % 4), now, moment.instant())
                        .isEqualTo(expected == null ? null : expected.primary());
            }
        }
    }

    /**
     * All stretches of a year, compared with a clock on the wall, minute by minute: a time of day comes in the minute in
     * which the wall first shows it or a later one.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "Asia/Kathmandu",
                "America/New_York",
                "Europe/London",
                "Pacific/Chatham",
                "Australia/Lord_Howe",
                "Antarctica/Troll",
                "Africa/Cairo",
                "Africa/Casablanca",
                "America/St_Johns",
                "America/Asuncion",
                "America/Havana",
                "Asia/Beirut"
            })
    void followsTheWall(String zone) {
        Map<LocalDateTime, Instant> shown = new HashMap<>();
        for (String hours :
                List.of("09:00 17:00", "17:00 09:00", "00:00 02:30", "02:15 00:00", "23:30 01:30", "02:30 02:30")) {
            LocalTime from = LocalTime.parse(hours.substring(0, 5));
            LocalTime to = LocalTime.parse(hours.substring(6));
            Plan plan = plan(
                    zone,
                    "{start: 2026-01-05, shift: 3d, days: [monday, thursday, saturday, sunday], hours: {from: \"" + from
                            + "\", to: \"" + to + "\"}, secondary: never}");
            HandoffClock clock = new HandoffClock(plan);
            List<String> stretches = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            for (Shift shift :
                    Scheduler.of(plan).weeks(LocalDate.of(2026, 1, 5), 52).shifts()) {
                for (OnCall stretch : OnCall.withoutBreaks(shift, clock)) {
                    stretches.add(text(
                            stretch.startsAt(clock).toInstant(),
                            stretch.endsAt(clock).toInstant(),
                            stretch));
                }
                for (LocalDate day = shift.days().from();
                        !day.isAfter(shift.days().to());
                        day = day.plusDays(1)) {
                    boolean isOnCall =
                            List.of(1, 4, 6, 7).contains(day.getDayOfWeek().getValue());
                    LocalDate end = to.isAfter(from) ? day : day.plusDays(1);
                    Instant starts = firstShown(day.atTime(from), zone, shown);
                    Instant ends = firstShown(end.atTime(to), zone, shown);
                    int last = expected.size() - 1;
                    if (isOnCall
                            && from.equals(to)
                            && last >= 0
                            && expected.get(last).contains(" " + starts + " " + name(shift.primary()))) {
                        expected.set(last, expected.get(last).replace(" " + starts + " ", " " + ends + " "));
                    } else if (isOnCall && starts.isBefore(ends)) {
                        expected.add(starts + " " + ends + " " + name(shift.primary()));
                    }
                }
            }
            assertThat(stretches).as(hours).isEqualTo(expected).hasSizeGreaterThan(100);
        }
    }

    /** The first minute in which the wall shows the time or a later one. */
    private static Instant firstShown(LocalDateTime time, String zone, Map<LocalDateTime, Instant> shown) {
        return shown.computeIfAbsent(time, wanted -> {
            ZoneId id = ZoneId.of(zone);
            Instant minute = wanted.minusHours(16).toInstant(ZoneOffset.UTC);
            while (minute.atZone(id).toLocalDateTime().isBefore(wanted)) {
                minute = minute.plusSeconds(60);
            }
            return minute;
        });
    }

    private static String text(Instant start, Instant end, OnCall stretch) {
        return start + " " + end + " " + name(stretch.shift().primary());
    }

    private Plan plan(String zone, String rotation) {
        PlanFolder.existing(directory)
                .with("team.yaml", """
                team: Data
                timezone: ZONE
                engineers:
                  - {id: ann, name: Ann, slack: "@ann"}
                  - {id: ben, name: Ben, slack: "@ben"}
                  - {id: cai, name: Cai, slack: "@cai"}
                  - {id: dee, name: Dee, slack: "@dee"}
                rotation: ROTATION
                """.replace("ZONE", zone).replace("ROTATION", rotation));
        return ScheduleText.project(directory);
    }

    /** Who is on call and until when; or nobody, and who is next. */
    private static String at(String instant, Plan plan) {
        Instant now = Instant.parse(instant);
        HandoffClock clock = new HandoffClock(plan);
        List<Shift> shifts = Scheduler.of(plan).shifts(clock.onCallDay(now), 2).shifts();
        OnCall stretch = OnCallAt.of(now, shifts, clock);
        if (stretch != null) {
            return name(stretch.primary()) + " until " + utc(stretch.endsAt(clock));
        }
        OnCallNow next = now(Moment.at(now, plan), plan);
        return "nobody; " + name(next.next()) + " from " + utc(next.nextAt());
    }

    private static OnCallNow now(Moment moment, Plan plan) {
        return Scheduler.of(plan).now(moment);
    }

    private static OffsetDateTime utc(OffsetDateTime instant) {
        return instant.withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static String name(@Nullable Engineer engineer) {
        return engineer == null ? "nobody" : engineer.id();
    }
}
