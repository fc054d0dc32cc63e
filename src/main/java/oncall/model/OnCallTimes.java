package oncall.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * When anybody is on call: on some days of the week, the on-call days, each from one time of day to another. The times
 * are those of the team's wall clock.
 *
 * @param weekdays the days as bits, Monday first: 1 for Monday, 64 for Sunday; at least one
 * @param from when an on-call day begins
 * @param to when it ends; on the next date, if it is not later than {@code from}
 */
public record OnCallTimes(int weekdays, LocalTime from, LocalTime to) {

    /** All days of the week. */
    public static final int EVERY_DAY = 0b1111111;

    /** Monday to Friday. */
    public static final int WEEKDAYS = 0b0011111;

    private static final int WEEK = 7;
    /** The number of days from a Monday to 1 January 1970. */
    private static final int FIRST_MONDAY = 3;

    /** Every day from one hand-off to the next. */
    public static OnCallTimes always(LocalTime handoff) {
        return new OnCallTimes(EVERY_DAY, handoff, handoff);
    }

    /** The bit of a day of the week. */
    public static int bit(DayOfWeek day) {
        return 1 << (day.getValue() - 1);
    }

    /** A day of the week as files write it: {@code monday}. */
    public static String id(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    public boolean isDaily() {
        return weekdays == EVERY_DAY;
    }

    /** Whether an on-call day lasts until the same time on the next date. */
    public boolean isWholeDay() {
        return from.equals(to);
    }

    /** Whether somebody is always meant to be on call. */
    public boolean isContinuous() {
        return isDaily() && isWholeDay();
    }

    /** Whether an on-call day ends on the next date. */
    public boolean isOverMidnight() {
        return !to.isAfter(from);
    }

    /** Whether an on-call day begins after noon and reaches into the next date, on which most of its waking hours are. */
    public boolean isInTheEvening() {
        return from.isAfter(LocalTime.NOON) && isOverMidnight() && to.isAfter(LocalTime.MIDNIGHT);
    }

    /** Whether the date is an on-call day. */
    public boolean contains(LocalDate date) {
        return isDaily() || (weekdays & bit(date.getDayOfWeek())) != 0;
    }

    /** The number of on-call days before the date, counted from a fixed one; the number of the on-call day itself. */
    public long number(LocalDate date) {
        long days = date.toEpochDay() + FIRST_MONDAY;
        if (isDaily()) {
            return days;
        }
        int before = weekdays & ((1 << Math.floorMod(days, WEEK)) - 1);
        return Math.floorDiv(days, (long) WEEK) * Integer.bitCount(weekdays) + Integer.bitCount(before);
    }

    /** The on-call day with this number. */
    public LocalDate day(long number) {
        if (isDaily()) {
            return LocalDate.ofEpochDay(number - FIRST_MONDAY);
        }
        int perWeek = Integer.bitCount(weekdays);
        int bits = weekdays;
        for (int i = Math.floorMod(number, perWeek); i > 0; i--) {
            bits &= bits - 1;
        }
        long week = Math.floorDiv(number, (long) perWeek);
        return LocalDate.ofEpochDay(week * WEEK + Integer.numberOfTrailingZeros(bits) - FIRST_MONDAY);
    }

    /** The first on-call day on or after the date. */
    public LocalDate onOrAfter(LocalDate date) {
        return isDaily() ? date : day(number(date));
    }

    /** The number of on-call days in the range. */
    public int count(DateRange days) {
        return isDaily() ? days.days() : (int) (number(days.to().plusDays(1)) - number(days.from()));
    }

    /** The on-call days in the range, as runs of dates without a gap. */
    public List<DateRange> runs(DateRange days) {
        if (isDaily()) {
            return List.of(days);
        }
        List<DateRange> runs = new ArrayList<>();
        LocalDate day = onOrAfter(days.from());
        while (!day.isAfter(days.to())) {
            LocalDate last = day;
            while (last.isBefore(days.to()) && contains(last.plusDays(1))) {
                last = last.plusDays(1);
            }
            runs.add(new DateRange(day, last));
            day = onOrAfter(last.plusDays(1));
        }
        return runs;
    }

    /** The dates on which an absence makes somebody away on some on-call day in the range, as ranges. */
    public List<DateRange> absencesIn(DateRange days) {
        List<DateRange> dates = new ArrayList<>(1);
        for (DateRange run : runs(days)) {
            dates.add(absences(run));
        }
        return dates;
    }

    /** The dates whose holidays fall on an on-call day in the range, as ranges. */
    public List<DateRange> holidaysIn(DateRange days) {
        List<DateRange> dates = new ArrayList<>(1);
        for (DateRange run : runs(days)) {
            dates.add(holidays(run));
        }
        return dates;
    }

    /** The dates on which an absence makes somebody away on some of these on-call days, which have no gap. */
    public DateRange absences(DateRange run) {
        return isInTheEvening() ? new DateRange(run.from(), run.to().plusDays(1)) : run;
    }

    /** The dates whose holidays fall on these on-call days, which have no gap. */
    public DateRange holidays(DateRange run) {
        if (!isInTheEvening()) {
            return run;
        }
        LocalDate first = run.from().plusDays(contains(run.from().minusDays(1)) ? 1 : 0);
        return new DateRange(first, run.to().plusDays(1));
    }
}
