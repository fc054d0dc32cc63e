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

/** The holidays of one calendar in each shift, prepared for many lookups. */
final class HolidayDays extends PerShift<HolidayDays.InShift> {

    private static final InShift NONE = new InShift(List.of(), new int[0], new int[0], new int[0]);

    private final Calendar calendar;

    /** The number of each holiday by year and name. */
    private final Map<String, Integer> numbers = new HashMap<>();

    HolidayDays(Calendar calendar) {
        this.calendar = calendar;
    }

    /** The holidays of one shift. */
    static final class InShift {

        /** The holidays, as listed. */
        final List<HolidayDate> dates;

        /** The index in the shift of the on-call day on which each holiday is served. */
        final int[] indexes;

        /** The indexes of the days that are holidays. */
        final BitSet days = new BitSet();

        /** The number of each holiday: the same for the same name in the same year. */
        final int[] numbers;

        /** The number of each holiday in the year before. */
        final int[] aYearBefore;

        InShift(List<HolidayDate> dates, int[] indexes, int[] numbers, int[] aYearBefore) {
            this.dates = dates;
            this.indexes = indexes;
            for (int index : indexes) {
                days.set(index);
            }
            this.numbers = numbers;
            this.aYearBefore = aYearBefore;
        }

        boolean isEmpty() {
            return indexes.length == 0;
        }
    }

    @Override
    InShift compute(ShiftDays shift) {
        List<HolidayDate> days = new ArrayList<>(0);
        List<Integer> years = new ArrayList<>(0);
        for (Holiday holiday : calendar.holidays()) {
            for (DateRange dates : shift.times().holidaysIn(shift.range())) {
                for (HolidayDate day : holiday.within(dates)) {
                    days.add(day);
                    years.add(holiday.year(day.date()));
                }
            }
        }
        return days.isEmpty() ? NONE : inShift(days, years, shift);
    }

    private InShift inShift(List<HolidayDate> days, List<Integer> years, ShiftDays shift) {
        int[] indexes = new int[days.size()];
        int[] these = new int[days.size()];
        int[] aYearBefore = new int[days.size()];
        for (int i = 0; i < indexes.length; i++) {
            HolidayDate day = days.get(i);
            LocalDate before = day.date().minusDays(1);
            boolean isOfNightBefore =
                    shift.times().isInTheEvening() && shift.times().contains(before);
            indexes[i] = shift.indexOf(isOfNightBefore ? before : day.date());
            these[i] = number(years.get(i) + day.name());
            aYearBefore[i] = number(years.get(i) - 1 + day.name());
        }
        return new InShift(days, indexes, these, aYearBefore);
    }

    private int number(String yearAndName) {
        int number = numbers.getOrDefault(yearAndName, numbers.size());
        numbers.put(yearAndName, number);
        return number;
    }
}
