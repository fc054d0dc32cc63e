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
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares {@link HandoffClock} with a clock on the wall, minute by minute for a year. The expected result does not
 * depend on clock changes: a day begins in the minute in which the wall first shows its hand-off time or a later one.
 * Samoa left out a date: the day of that date begins with the next date and lasts until the hand-off. With a hand-off
 * at midnight it is empty, the only such day.
 */
class HandoffClockBruteForceTest {

    private static final List<String> TIMES = List.of(
            "00:00", "00:01", "00:30", "01:30", "02:00", "02:15", "02:30", "03:00", "09:00", "12:00", "23:30", "23:59");
    private static final int DAY = 24 * 60;
    /** Minutes between checks of the on-call day far from a clock change. */
    private static final int STEP = 60;
    /** Within this many minutes of a clock change, every minute is checked. */
    private static final int NEAR = DAY / 2;

    @TempDir
    Path directory;

    private Instant start = Instant.EPOCH;
    /** The time on the wall, minute by minute, in minutes since the beginning of 1970 on a wall without changes. */
    private long[] wall = {};

    private final TreeSet<Integer> changes = new TreeSet<>();
    private final BitSet asked = new BitSet();
    private final Set<LocalDate> datesShown = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "UTC,                 2024-01-01, 0, ",
        "Asia/Kathmandu,      2024-01-01, 0, 05:45 ahead all the year",
        "America/New_York,    2024-01-01, 2, an hour at 02:00",
        "Europe/London,       2024-01-01, 2, an hour at 01:00 and 02:00",
        "Europe/Berlin,       2024-01-01, 2, an hour at 02:00 and 03:00",
        "Pacific/Chatham,     2024-01-01, 2, an hour at 02:45 and 03:45",
        "Australia/Lord_Howe, 2024-01-01, 2, half an hour at 02:00",
        "Antarctica/Troll,    2024-01-01, 2, two hours at 01:00 and 03:00",
        "Africa/Cairo,        2024-01-01, 2, an hour at midnight",
        "Asia/Tehran,         2021-01-01, 2, an hour at midnight",
        "America/Sao_Paulo,   2018-01-01, 2, an hour at midnight",
        "Africa/Casablanca,   2017-01-01, 4, an hour at 02:00 and 03:00 but not in Ramadan",
        "America/Caracas,     2016-01-01, 1, half an hour on for good",
        "Asia/Pyongyang,      2015-01-01, 1, half an hour back for good and into the day before",
        "Asia/Hebron,         2011-01-01, 4, an hour at 00:01 and midnight but not in Ramadan",
        "Asia/Gaza,           2010-01-01, 2, an hour at 00:01 and midnight",
        "America/St_Johns,    2010-01-01, 2, an hour at 00:01 and so back into the day before",
        "Antarctica/Casey,    2010-01-01, 1, three hours back at 02:00 into the day before",
        "Pacific/Apia,        2011-07-01, 3, an hour at 03:00 and 04:00 and the whole of 30 December",
    })
    void agreesWithTheClockOnTheWall(String zone, LocalDate from, int expectedChanges, String ignoredNote)
            throws Exception {
        watch(ZoneId.of(zone), from);
        assertThat(changes).hasSize(expectedChanges);

        for (String time : TIMES) {
            compare(HandoffClockTest.clock(directory, zone, time), LocalTime.parse(time));
            assertThat(wrong).as(time).isEmpty();
        }
    }

    private void watch(ZoneId zone, LocalDate from) {
        start = from.atStartOfDay().toInstant(ZoneOffset.UTC);
        wall = new long[from.lengthOfYear() * DAY];
        for (int minute = 0; minute < wall.length; minute++) {
            LocalDateTime shown = LocalDateTime.ofInstant(at(minute), zone);
            wall[minute] = minutes(shown);
            if (minute > 0 && wall[minute] != wall[minute - 1] + 1) {
                changes.add(minute);
                asked.set(Math.max(minute - NEAR, 0), Math.min(minute + NEAR, wall.length));
            }
            datesShown.add(shown.toLocalDate());
            if (minute % STEP == 0) {
                asked.set(minute);
            }
        }
    }

    private void compare(HandoffClock clock, LocalTime time) {
        Map<LocalDate, Integer> beginnings = new LinkedHashMap<>();
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(wall[0] - minuteOfDay(time), DAY));
        long next = minutes(day.plusDays(1).atTime(time));
        for (int minute = 0; minute < wall.length; minute++) {
            if (wall[minute] >= next) {
                compareDay(clock, minute - 1, day);
                while (wall[minute] >= next) {
                    day = day.plusDays(1);
                    beginnings.put(day, minute);
                    next += DAY;
                }
                compareDay(clock, minute, day);
            } else if (asked.get(minute)) {
                compareDay(clock, minute, day);
            }
        }
        assertThat(beginnings).hasSizeBetween(364, 367);
        beginnings.forEach((date, minute) -> compareBeginning(clock, date, minute));
        beginnings.forEach((date, minute) -> checkLength(date, minute, beginnings.get(date.plusDays(1))));
    }

    private static long minutes(LocalDateTime shown) {
        return shown.toLocalDate().toEpochDay() * DAY + minuteOfDay(shown.toLocalTime());
    }

    private static int minuteOfDay(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private void compareDay(HandoffClock clock, int minute, LocalDate expected) {
        LocalDate found = clock.onCallDay(at(minute));
        if (!found.equals(expected)) {
            wrong.add(at(minute) + " is on the day of " + expected + ", not " + found);
        }
    }

    private void compareBeginning(HandoffClock clock, LocalDate date, int minute) {
        OffsetDateTime found = clock.beginningOf(date);
        if (!found.toInstant().equals(at(minute)) || minutes(found.toLocalDateTime()) != wall[minute]) {
            wrong.add(date + " begins at " + at(minute) + ", not " + found);
        }
    }

    /** A day lasts 24 hours unless the clock changes in it or at its ends; only a date that the wall skipped is empty. */
    private void checkLength(LocalDate date, int minute, @Nullable Integer end) {
        if (end == null) {
            return;
        }
        if (end - minute != DAY && changes.subSet(minute, true, end, true).isEmpty()) {
            wrong.add(date + " lasts " + (end - minute) + " minutes");
        }
        if (end == minute && datesShown.contains(date)) {
            wrong.add(date + " is empty");
        }
    }

    private Instant at(int minute) {
        return start.plusSeconds(60L * minute);
    }
}
