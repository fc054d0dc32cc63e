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
            if (isForAsManyDays && worksInstead(other.remedy, remedy, onTimeOff)) {
                return other;
            }
        }
        return null;
    }

    /**
     * Whether one remedy works whenever the other would. Anyone in the order who could exchange or cover could also be
     * given the shift or the days. In a published shift, however, remedies that cover come first, wherever they are
     * listed.
     */
    private static boolean worksInstead(Remedy first, Remedy second, boolean onTimeOff) {
        return first == second
                || first == Remedy.SWAP_WITH_NEXT && second == Remedy.SWAP_WITH_SECONDARY_OWNER
                || first == Remedy.REDISTRIBUTE && second.isExchange()
                || first == Remedy.REDISTRIBUTE && second == Remedy.SECONDARY_COVERS && !onTimeOff;
    }
}
