package oncall.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A remedy in a rotation's list.
 *
 * @param remedy the remedy to try
 * @param upTo the most days away for which it is tried, at least 1, or {@link #ANY}
 */
public record ListedRemedy(Remedy remedy, int upTo) {

    /** Any number of days away. */
    public static final int ANY = Integer.MAX_VALUE;

    /** A remedy for any number of days away. */
    public static ListedRemedy of(Remedy remedy) {
        return new ListedRemedy(remedy, ANY);
    }

    /**
     * The first remedy listed before this one that works whenever this one would; null if there is none. Then this one
     * is never reached.
     *
     * @param onTimeOff whether the remedies are for days away, not for holidays
     */
    public @Nullable ListedRemedy firstInstead(List<ListedRemedy> before, boolean onTimeOff, int shiftDays) {
        for (ListedRemedy other : before) {
            boolean isForAsManyDays = other.upTo >= Math.min(upTo, shiftDays);
            if (isForAsManyDays && other.remedy.worksInsteadOf(remedy, onTimeOff)) {
                return other;
            }
        }
        return null;
    }
}
