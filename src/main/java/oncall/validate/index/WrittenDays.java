package oncall.validate.index;

import oncall.model.DateRange;
import oncall.text.Location;

/**
 * Days as written in a file, ordered by their first day, then by place.
 *
 * @param days the days
 * @param place where they are written
 */
public record WrittenDays(DateRange days, Location place) implements Comparable<WrittenDays> {

    @Override
    public int compareTo(WrittenDays other) {
        int byFirst = days.from().compareTo(other.days.from());
        return byFirst != 0 ? byFirst : place.compareTo(other.place);
    }
}
