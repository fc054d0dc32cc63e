package oncall.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A public holiday: some days once, or one day of every year. */
public sealed interface Holiday {

    /** The name of the holiday. */
    String name();

    /** Its days if they are given with a year, otherwise null. */
    @Nullable
    DateRange once();

    /** Its day if it comes every year, otherwise null. */
    @Nullable
    YearlyDate everyYear();

    /** Its days within the range, both ends included, in order. */
    List<HolidayDate> within(DateRange range);

    /**
     * A holiday on given days.
     *
     * @param name its name
     * @param days its days
     */
    record OnDays(String name, DateRange days) implements Holiday {

        @Override
        public DateRange once() {
            return days;
        }

        @Override
        public @Nullable YearlyDate everyYear() {
            return null;
        }

        @Override
        public List<HolidayDate> within(DateRange range) {
            if (!days.overlaps(range)) {
                return List.of();
            }
            List<HolidayDate> found = new ArrayList<>();
            DateRange common = days.intersection(range);
            for (LocalDate date = common.from(); !date.isAfter(common.to()); date = date.plusDays(1)) {
                found.add(new HolidayDate(date, name));
            }
            return found;
        }
    }

    /**
     * A holiday on the same day of every year.
     *
     * @param name its name
     * @param day the day; 29 February counts only in leap years
     */
    record EveryYear(String name, YearlyDate day) implements Holiday {

        @Override
        public @Nullable DateRange once() {
            return null;
        }

        @Override
        public YearlyDate everyYear() {
            return day;
        }

        @Override
        public List<HolidayDate> within(DateRange range) {
            List<HolidayDate> found = new ArrayList<>();
            for (int year = range.from().getYear(); year <= range.to().getYear(); year++) {
                if (day.isIn(year) && range.contains(day.in(year))) {
                    found.add(new HolidayDate(day.in(year), name));
                }
            }
            return found;
        }
    }
}
