package oncall.rotation.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Calendar;
import oncall.model.DateRange;
import oncall.model.Holiday;
import oncall.model.HolidayDate;
import oncall.model.YearlyDate;
import org.jspecify.annotations.Nullable;

/** The days of one calendar, made ready to be asked about often. */
final class HolidayDays {

    private static final int MOST_DAYS_OF_MONTH = 31;

    private final Calendar calendar;
    private final IntRanges once;
    private final boolean[] everyYear = new boolean[12 * MOST_DAYS_OF_MONTH];

    /** The numbers of shifts that were asked about, and of those that some holiday touches. */
    private final BitSet asked = new BitSet();

    private final BitSet touched = new BitSet();

    /** The holidays of each year by name, numbered as they are met. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** For each shift that was asked about, the numbers of its holidays, and those of the same a year before. */
    private final List<int @Nullable []> ofShifts = new ArrayList<>();

    private final List<int @Nullable []> aYearBefore = new ArrayList<>();

    /** What was found in ranges that were asked about, by their last day and then their first. */
    private final Map<LocalDate, Map<LocalDate, List<HolidayDate>>> within = new HashMap<>();

    HolidayDays(Calendar calendar) {
        this.calendar = calendar;
        List<IntRanges.IntRange> ranges = new ArrayList<>();
        for (Holiday holiday : calendar.holidays()) {
            DateRange days = holiday.once();
            YearlyDate day = holiday.everyYear();
            if (days != null) {
                ranges.add(IntRanges.IntRange.of(days));
            }
            if (day != null) {
                everyYear[dayOfYear(day.month(), day.day())] = true;
            }
        }
        once = IntRanges.of(ranges);
    }

    boolean contains(LocalDate day) {
        return once.contains((int) day.toEpochDay()) || everyYear[dayOfYear(day.getMonthValue(), day.getDayOfMonth())];
    }

    /** Whether some day of the shift is one. */
    boolean touch(ShiftDays shift) {
        int number = shift.number();
        if (!asked.get(number)) {
            asked.set(number);
            touched.set(number, touch(shift.range()));
        }
        return touched.get(number);
    }

    private boolean touch(DateRange days) {
        if (once.touch((int) days.from().toEpochDay(), (int) days.to().toEpochDay())) {
            return true;
        }
        for (LocalDate day = days.from(); !day.isAfter(days.to()); day = day.plusDays(1)) {
            if (everyYear[dayOfYear(day.getMonthValue(), day.getDayOfMonth())]) {
                return true;
            }
        }
        return false;
    }

    /** The holidays within the range, as listed. */
    List<HolidayDate> within(DateRange days) {
        Map<LocalDate, List<HolidayDate>> endingThen = within.get(days.to());
        if (endingThen == null) {
            endingThen = new HashMap<>();
            within.put(days.to(), endingThen);
        }
        List<HolidayDate> found = endingThen.get(days.from());
        if (found == null) {
            found = new ArrayList<>();
            for (Holiday holiday : calendar.holidays()) {
                found.addAll(holiday.within(days));
            }
            endingThen.put(days.from(), found);
        }
        return found;
    }

    /** The holidays of a shift as numbers: the same for the same name in the same year. */
    int[] numbers(ShiftDays shift) {
        return numbers(shift, 0, ofShifts);
    }

    /** The numbers that these holidays had in the year before. */
    int[] numbersAYearBefore(ShiftDays shift) {
        return numbers(shift, 1, aYearBefore);
    }

    private int[] numbers(ShiftDays shift, int yearsBefore, List<int @Nullable []> known) {
        while (known.size() <= shift.number()) {
            known.add(null);
        }
        int[] found = known.get(shift.number());
        if (found == null) {
            List<HolidayDate> holidays = within(shift.range());
            found = new int[holidays.size()];
            for (int i = 0; i < found.length; i++) {
                HolidayDate holiday = holidays.get(i);
                String name = holiday.date().getYear() - yearsBefore + holiday.name();
                Integer number = numbers.get(name);
                found[i] = number == null ? numbers.size() : number;
                numbers.put(name, found[i]);
            }
            known.set(shift.number(), found);
        }
        return found;
    }

    private static int dayOfYear(int month, int day) {
        return (month - 1) * MOST_DAYS_OF_MONTH + day - 1;
    }
}
