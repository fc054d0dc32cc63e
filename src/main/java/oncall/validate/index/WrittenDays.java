package oncall.validate.index;

import java.time.DayOfWeek;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.TimeOff;
import oncall.text.Location;
import org.jspecify.annotations.Nullable;

/**
 * Days as written in a file, ordered by their first day, then by place.
 *
 * @param days the days, or the first and the last day on which a weekly day off can fall
 * @param every the day of the week, or null for all days
 * @param place where they are written
 */
public record WrittenDays(DateRange days, @Nullable DayOfWeek every, Location place)
        implements Comparable<WrittenDays> {

    /** The days within the range, by date; a weekly day off gives separate days. */
    public List<DateRange> within(DateRange range) {
        return new TimeOff(days, every, null, false).within(range);
    }

    /** Whether the range contains one of the days. */
    public boolean touches(DateRange range) {
        return new TimeOff(days, every, null, false).touches(range);
    }

    @Override
    public int compareTo(WrittenDays other) {
        int byFirst = days.from().compareTo(other.days.from());
        return byFirst != 0 ? byFirst : place.compareTo(other.place);
    }
}
