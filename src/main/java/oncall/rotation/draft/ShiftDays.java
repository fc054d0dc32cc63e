package oncall.rotation.draft;

import java.time.LocalDate;
import oncall.model.DateRange;

/**
 * The number and the days of a shift.
 *
 * @param number the number of the shift, from 0
 * @param range from its first day to its last
 */
public record ShiftDays(int number, DateRange range) {

    public LocalDate first() {
        return range.from();
    }

    /** The number of days in the shift, at least 1. */
    public int size() {
        return range.days();
    }

    /** The day with this index, from 0. */
    public LocalDate day(int index) {
        return range.from().plusDays(index);
    }

    /** The index of one of the days. */
    int indexOf(LocalDate day) {
        return (int) (day.toEpochDay() - range.from().toEpochDay());
    }
}
