package oncall.model;

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
}
