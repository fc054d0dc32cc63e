package oncall.rotation.draft;

import java.time.LocalDate;
import oncall.model.DateRange;
import oncall.model.OnCallTimes;

/**
 * The number of a shift, and its on-call days by their indexes.
 *
 * @param number the number of the shift, from 0
 * @param range from its first on-call day to its last
 * @param times which of the days are on-call days, and their hours
 * @param size the number of on-call days in the shift, at least 1
 */
public record ShiftDays(int number, DateRange range, OnCallTimes times, int size) {

    ShiftDays(int number, DateRange range, OnCallTimes times) {
        this(number, range, times, times.count(range));
    }

    /** The dates on which an absence can make somebody away in the shift, or between its on-call days. */
    public DateRange dates() {
        return times.absences(range);
    }

    public LocalDate first() {
        return range.from();
    }

    /** The on-call day with this index, from 0. */
    public LocalDate day(int index) {
        return times.isDaily() ? range.from().plusDays(index) : times.day(times.number(range.from()) + index);
    }

    /** The index of one of the on-call days. */
    int indexOf(LocalDate day) {
        return (int) (times.number(day) - times.number(range.from()));
    }

    /** Whether the on-call days with this index and the next are not on consecutive dates. */
    boolean hasGapAfter(int index) {
        return !times.isDaily() && !times.contains(day(index).plusDays(1));
    }
}
