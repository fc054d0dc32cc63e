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

    /** The first day of the first shift that is not the same in the other; null if all are. */
    public @Nullable LocalDate firstDifference(PublishedSchedule other) {
        int both = Math.min(shifts.size(), other.shifts.size());
        for (int i = 0; i < both; i++) {
            if (!shifts.get(i).equals(other.shifts.get(i))) {
                return shifts.get(i).days().from();
            }
        }
        List<PublishedShift> longer = shifts.size() > both ? shifts : other.shifts;
        return longer.size() == both ? null : longer.get(both).days().from();
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
