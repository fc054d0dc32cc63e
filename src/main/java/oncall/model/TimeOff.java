package oncall.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days on which one engineer is away.
 *
 * @param days the days, or for a weekly day off the first and the last day on which it can fall
 * @param every the day of the week, or null for all days
 * @param reason why, or null
 * @param excused whether no duty is owed for shifts that it overlaps
 */
public record TimeOff(
        DateRange days, @Nullable DayOfWeek every, @Nullable String reason, boolean excused) {

    /** Whether the time off includes a day of the range. */
    public boolean touches(DateRange range) {
        return days.overlaps(range) && (every == null || next(days.intersection(range)) != null);
    }

    /** The days within the range, by date; a weekly day off gives separate days. */
    public List<DateRange> within(DateRange range) {
        if (!days.overlaps(range)) {
            return List.of();
        }
        DateRange left = days.intersection(range);
        if (every == null) {
            return List.of(left);
        }
        List<DateRange> found = new ArrayList<>();
        for (LocalDate day = next(left); day != null && !day.isAfter(left.to()); day = day.plusWeeks(1)) {
            found.add(new DateRange(day, day));
        }
        return found;
    }

    private @Nullable LocalDate next(DateRange range) {
        if (every == null) {
            return range.from();
        }
        int ahead = Math.floorMod(every.getValue() - range.from().getDayOfWeek().getValue(), 7);
        LocalDate day = range.from().plusDays(ahead);
        return day.isAfter(range.to()) ? null : day;
    }
}
