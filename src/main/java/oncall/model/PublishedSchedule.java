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
 * @param reopened the shifts that are about to be published anew
 */
public record PublishedSchedule(List<PublishedShift> shifts, List<TakenBack> takenBack, List<PublishedShift> reopened) {

    /** No shifts are published anew. */
    public PublishedSchedule(List<PublishedShift> shifts, List<TakenBack> takenBack) {
        this(shifts, takenBack, List.of());
    }

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

    /** The shifts that begin before a day, and all duty that was taken back. The other shifts are published anew. */
    public PublishedSchedule before(LocalDate day) {
        List<PublishedShift> earlier = new ArrayList<>(shifts);
        earlier.removeIf(shift -> !shift.days().from().isBefore(day));
        return new PublishedSchedule(earlier, takenBack, shifts.subList(earlier.size(), shifts.size()));
    }

    /** Who was secondary in a swapped shift that is published anew and stays with its primary; or null. */
    public @Nullable Engineer formerSecondary(LocalDate start, Engineer primary) {
        for (PublishedShift shift : reopened) {
            if (shift.days().from().equals(start) && primary.is(shift.primary()) && shift.isSwapped()) {
                return shift.secondary();
            }
        }
        return null;
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
