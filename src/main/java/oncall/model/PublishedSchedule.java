package oncall.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shifts of a rotation that were published.
 *
 * @param shifts in order
 * @param takenBack duty that was taken back and is not past yet
 */
public record PublishedSchedule(List<PublishedShift> shifts, List<TakenBack> takenBack) {

    /** Nothing has been published. */
    public static final PublishedSchedule NONE = new PublishedSchedule(List.of(), List.of());

    /** The shift with this first day, or null. */
    public @Nullable PublishedShift beginningOn(LocalDate day) {
        for (PublishedShift shift : shifts) {
            if (shift.days().from().equals(day)) {
                return shift;
            }
        }
        return null;
    }

    /** The last day of the last shift, or null if there is none. */
    public @Nullable LocalDate lastDay() {
        return shifts.isEmpty() ? null : shifts.get(shifts.size() - 1).days().to();
    }

    /** The first day of the first shift, of those that begin on a day or later, that only one of the two has; or null. */
    public @Nullable LocalDate firstDifference(PublishedSchedule other, LocalDate day) {
        LocalDate first = null;
        for (List<PublishedShift> some : List.of(shifts, other.shifts)) {
            List<PublishedShift> others = some == shifts ? other.shifts : shifts;
            for (PublishedShift shift : some) {
                LocalDate start = shift.days().from();
                boolean isFirst = !start.isBefore(day) && (first == null || start.isBefore(first));
                first = isFirst && !others.contains(shift) ? start : first;
            }
        }
        return first;
    }

    /** The shifts that begin before a day, and all duty that was taken back. */
    public PublishedSchedule before(LocalDate day) {
        List<PublishedShift> earlier = new ArrayList<>(shifts);
        earlier.removeIf(shift -> !shift.days().from().isBefore(day));
        return new PublishedSchedule(earlier, takenBack);
    }

    /** Whether a published shift includes the swap, or included it. */
    public boolean counts(Swap swap) {
        for (PublishedShift shift : shifts) {
            if (shift.counts(swap)) {
                return true;
            }
        }
        return false;
    }
}
