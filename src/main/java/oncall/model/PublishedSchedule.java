package oncall.model;

import java.util.List;
import java.util.Objects;

/**
 * The shifts that were published: schedule.yaml.
 *
 * @param shifts one after the other, without gaps
 * @param swaps the swaps that were applied when the shifts were published
 * @param overrides the overrides that were applied then
 */
public record PublishedSchedule(List<PublishedShift> shifts, List<Swap> swaps, List<DayOverride> overrides) {

    /** The schedule of a team that has published nothing. */
    public static final PublishedSchedule NONE = new PublishedSchedule(List.of(), List.of(), List.of());

    /** Whether the swap was applied when the shifts were published. */
    public boolean counts(Swap swap) {
        for (Swap counted : swaps) {
            if (counted.shift().equals(swap.shift())
                    && counted.from().is(swap.from())
                    && counted.to().is(swap.to())
                    && Objects.equals(counted.inReturn(), swap.inReturn())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the override was applied when the shifts were published. */
    public boolean counts(DayOverride override) {
        for (DayOverride counted : overrides) {
            if (counted.days().equals(override.days())
                    && counted.engineer().is(override.engineer())
                    && counted.insteadOf().is(override.insteadOf())) {
                return true;
            }
        }
        return false;
    }
}
