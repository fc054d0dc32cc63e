package oncall.model;

import java.util.List;

/**
 * The shifts of a rotation that were published.
 *
 * @param shifts in order
 * @param takenBack duty that was taken back and is not past yet
 */
public record PublishedSchedule(List<PublishedShift> shifts, List<TakenBack> takenBack) {

    /** Nothing has been published. */
    public static final PublishedSchedule NONE = new PublishedSchedule(List.of(), List.of());

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
