package oncall.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A public holiday: some days once, or some days of every year. */
public sealed interface Holiday {

    /** The name of the holiday. */
    String name();

    /** Its days within the range, both ends included, in order: a run of days for each time that it comes. */
    List<DateRange> runs(DateRange range);

    /** Its days within the range, both ends included, in order. */
    default List<HolidayDate> within(DateRange range) {
        List<HolidayDate> found = new ArrayList<>(0);
        for (DateRange run : runs(range)) {
            for (LocalDate date = run.from(); !date.isAfter(run.to()); date = date.plusDays(1)) {
                found.add(new HolidayDate(date, name()));
            }
        }
        return found;
    }

    /** The year in which the holiday begins that holds one of its days. */
    int year(LocalDate day);

    /** A holiday on given days. */
    record OnDays(String name, DateRange days) implements Holiday {
        @Override
        public List<DateRange> runs(DateRange range) {
            return days.overlaps(range) ? List.of(days.intersection(range)) : List.of();
        }

        @Override
        public int year(LocalDate day) {
            return days.from().getYear();
        }
    }

    /**
     * A holiday on the same days of every year.
     *
     * @param from the first day; 29 February counts only in leap years
     * @param to the last day; of the next year, if it is before {@code from}
     */
    record EveryYear(String name, YearlyDate from, YearlyDate to) implements Holiday {
        @Override
        public List<DateRange> runs(DateRange range) {
            List<DateRange> found = new ArrayList<>(1);
            int yearsLong = to.isBefore(from) ? 1 : 0;
            for (int year = range.from().getYear() - yearsLong;
                    year <= range.to().getYear();
                    year++) {
                LocalDate first = from.isIn(year) ? from.in(year) : LocalDate.of(year, 3, 1);
                int endYear = year + yearsLong;
                LocalDate last = to.isIn(endYear) ? to.in(endYear) : LocalDate.of(endYear, 2, 28);
                if (!last.isBefore(first) && !last.isBefore(range.from()) && !first.isAfter(range.to())) {
                    found.add(new DateRange(first, last).intersection(range));
                }
            }
            return found;
        }

        @Override
        public int year(LocalDate day) {
            boolean isAfterNewYear =
                    to.isBefore(from) && new YearlyDate(day.getMonthValue(), day.getDayOfMonth()).isBefore(from);
            return day.getYear() - (isAfterNewYear ? 1 : 0);
        }
    }
}
